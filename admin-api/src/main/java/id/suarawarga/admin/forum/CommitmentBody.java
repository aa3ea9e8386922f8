package id.suarawarga.admin.forum;

import id.suarawarga.admin.catalogue.Name;
import id.suarawarga.admin.page.Day;
import id.suarawarga.engine.forum.Commitment;
import id.suarawarga.scoring.ServiceElement;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as a caller sends it. That it is done is noted as progress.
 *
 * @param element the element of the survey that it is to raise
 * @param opinions the ids of those from which it came
 */
record CommitmentBody(
    @NotBlank(message = "is required") @Size(max = 1000, message = "must have at most 1000 characters") String text,
    @NotBlank(message = Name.FORM) @Name String personInCharge,
    @NotNull(message = "is required") LocalDate targetOn,
    @Nullable ServiceElement element,
    @Nullable @Size(max = 500, message = "must have at most 500 items") List<@NotNull(message = "is required") UUID> opinions) {

  Commitment created() {
    return commitment(UUID.randomUUID(), null, null, 0);
  }

  Commitment changed(Commitment current) {
    return commitment(current.id(), current.evidence(), current.doneOn(), current.version());
  }

  private Commitment commitment(
      UUID id, @Nullable String evidence, @Nullable LocalDate doneOn, long version) {
    Day.require("targetOn", targetOn);
    return new Commitment(
        id,
        text.strip(),
        personInCharge.strip(),
        targetOn,
        evidence,
        doneOn,
        element,
        opinions == null ? List.of() : opinions.stream().distinct().toList(),
        version);
  }

  /** Without the words: this may end up in a log. */
  @Override
  public String toString() {
    return "CommitmentBody[" + targetOn + "]";
  }
}
