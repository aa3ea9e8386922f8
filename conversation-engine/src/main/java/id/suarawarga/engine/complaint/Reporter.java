package id.suarawarga.engine.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Who reports, as far as they wish to say. An anonymous one has neither name nor contact. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reporter(ReporterIdentity identity, @Nullable String name, @Nullable String contact) {

  /** The longest name or contact we take, in characters. */
  public static final int MAX_LENGTH = 120;

  public static final Reporter ANONYMOUS = new Reporter(ReporterIdentity.ANONYMOUS, null, null);

  public Reporter {
    if (identity == ReporterIdentity.ANONYMOUS) {
      name = null;
      contact = null;
    }
  }

  public Reporter as(ReporterIdentity other) {
    return new Reporter(other, name, contact);
  }

  public Reporter named(String words) {
    return new Reporter(identity, words, contact);
  }

  public Reporter reachedAt(@Nullable String words) {
    return new Reporter(identity, name, words);
  }

  /** Without who: this may end up in a log. */
  @Override
  public String toString() {
    return "Reporter[" + identity + "]";
  }
}
