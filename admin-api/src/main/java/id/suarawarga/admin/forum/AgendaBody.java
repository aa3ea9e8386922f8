package id.suarawarga.admin.forum;

import id.suarawarga.admin.catalogue.CodeText;
import id.suarawarga.admin.catalogue.Name;
import id.suarawarga.engine.catalogue.Code;
import id.suarawarga.engine.forum.AgendaItem;
import id.suarawarga.scoring.ServiceElement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole agenda of a forum, in its order. */
record AgendaBody(
    @NotNull(message = "is required") @Size(max = 50, message = "must have at most 50 items") List<@NotNull(message = "is required") @Valid AgendaPoint> items) {

  /**
   * A point of the agenda.
   *
   * @param element the element of the survey that a follow-up action is about
   * @param serviceCode the service whose result it follows
   * @param periodCode the period of that result
   */
  record AgendaPoint(
      @NotBlank(message = Name.FORM) @Name String title,
      @Nullable ServiceElement element,
      @Nullable @Pattern(regexp = Code.PATTERN, message = CodeText.FORM) String serviceCode,
      @Nullable @Pattern(regexp = Code.PATTERN, message = CodeText.FORM) String periodCode) {

    AgendaItem item() {
      return new AgendaItem(title.strip(), element, serviceCode, periodCode);
    }
  }

  List<AgendaItem> agenda() {
    return items.stream().map(AgendaPoint::item).toList();
  }
}
