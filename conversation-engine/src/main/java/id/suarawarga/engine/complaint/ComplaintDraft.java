package id.suarawarga.engine.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.suarawarga.engine.feature.Draft;
import id.suarawarga.engine.feature.Story;
import org.jspecify.annotations.Nullable;

/**
 * A complaint that is being told.
 *
 * @param reporter null until the resident has said how they wish to be known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComplaintDraft(
    String run,
    Subject subject,
    @Nullable ComplaintType type,
    Story story,
    @Nullable Reporter reporter,
    Marks marks)
    implements Draft {

  public static ComplaintDraft begin(String run, Subject subject) {
    return new ComplaintDraft(run, subject, null, Story.EMPTY, null, Marks.NONE);
  }

  public ComplaintDraft about(Subject other) {
    return new ComplaintDraft(run, other, type, story, reporter, marks.onPage(0).searching(null));
  }

  public ComplaintDraft as(ComplaintType other) {
    return new ComplaintDraft(run, subject, other, story, reporter, marks);
  }

  public ComplaintDraft telling(Story other) {
    return new ComplaintDraft(run, subject, type, other, reporter, marks);
  }

  public ComplaintDraft by(Reporter other) {
    return new ComplaintDraft(run, subject, type, story, other, marks);
  }

  public ComplaintDraft marked(Marks other) {
    return new ComplaintDraft(run, subject, type, story, reporter, other);
  }

  /** Without what was told: this may end up in a log. */
  @Override
  public String toString() {
    return "ComplaintDraft[" + run + ", " + subject.unitCode() + "]";
  }
}
