package id.suarawarga.admin.forum;

import id.suarawarga.admin.catalogue.CodeText;
import id.suarawarga.admin.catalogue.Name;
import id.suarawarga.admin.page.Day;
import id.suarawarga.admin.page.InvalidInputException;
import id.suarawarga.engine.catalogue.Code;
import id.suarawarga.engine.forum.Forum;
import id.suarawarga.engine.forum.ForumPlan;
import id.suarawarga.engine.forum.ForumState;
import id.suarawarga.engine.forum.StakeholderGroup;
import id.suarawarga.engine.forum.Topic;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A forum as a caller sends it. Where it stands is moved by transitions and by its dates; it may be
 * sent as it was read, so that what was read can be sent back.
 *
 * @param code needed for a new one only
 * @param description several lines, what residents read about it
 * @param groups who is invited; all five when left out
 * @param state left out, or where the forum stands
 * @param reportedAt left out, or as it was read
 */
record ForumBody(
    @Nullable @Pattern(regexp = Code.PATTERN, message = CodeText.FORM) String code,
    @NotNull(message = "is required") @Pattern(regexp = Code.PATTERN, message = CodeText.FORM) String unitCode,
    @NotBlank(message = Name.FORM) @Name String theme,
    @Nullable @Size(max = ForumBody.LONG, message = "must have at most 2000 characters") String description,
    @Nullable @Name String venue,
    @NotNull(message = "is required") Instant heldAt,
    @NotNull(message = "is required") LocalDate opinionsFrom,
    @NotNull(message = "is required") LocalDate opinionsUntil,
    @Nullable @Size(max = ForumBody.MOST_TOPICS, message = "must have at most 20 items") List<@NotNull(message = "is required") @Valid TopicBody> topics,
    @Nullable Set<@NotNull(message = "is required") StakeholderGroup> groups,
    @Nullable ForumState state,
    @Nullable Instant reportedAt) {

  static final int LONG = 2000;
  static final int MOST_TOPICS = 20;

  /** What opinions may be about. */
  record TopicBody(
      @NotNull(message = "is required") @Pattern(regexp = Code.PATTERN, message = CodeText.FORM) String code,
      @NotBlank(message = Name.FORM) @Name String title) {

    Topic topic() {
      return new Topic(code, title.strip());
    }
  }

  ForumPlan created() {
    requireAsRead(ForumState.DRAFT, null);
    return plan(CodeText.required(code));
  }

  ForumPlan changed(Forum current) {
    CodeText.requireSame(current.code(), code);
    requireAsRead(current.state(), current.reportedAt());
    return plan(current.code());
  }

  private ForumPlan plan(String itsCode) {
    requireDays();
    return new ForumPlan(
        itsCode,
        unitCode,
        theme.strip(),
        description == null ? "" : description.strip(),
        venue == null ? "" : venue.strip(),
        heldAt,
        opinionsFrom,
        opinionsUntil,
        distinctTopics(),
        groups == null ? EnumSet.allOf(StakeholderGroup.class) : groups);
  }

  private void requireAsRead(ForumState itsState, @Nullable Instant itsReport) {
    if (state != null && state != itsState) {
      throw new InvalidInputException(
          "state", "must be left out or be " + itsState + "; transitions move a forum");
    }
    if (reportedAt != null && !reportedAt.equals(itsReport)) {
      throw new InvalidInputException(
          "reportedAt", "must be left out; publishing the result sets it");
    }
  }

  private void requireDays() {
    Day.require("heldAt", LocalDate.ofInstant(heldAt, ZoneOffset.UTC));
    Day.require("opinionsFrom", opinionsFrom);
    Day.require("opinionsUntil", opinionsUntil);
    if (opinionsUntil.isBefore(opinionsFrom)) {
      throw new InvalidInputException("opinionsUntil", "must not be before opinionsFrom");
    }
  }

  private List<Topic> distinctTopics() {
    List<Topic> all =
        Objects.requireNonNullElse(topics, List.<TopicBody>of()).stream()
            .map(TopicBody::topic)
            .toList();
    if (all.stream().map(Topic::code).distinct().count() < all.size()) {
      throw new InvalidInputException("topics", "must each have a code of their own");
    }
    return all;
  }
}
