package id.suarawarga.engine.forum;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the attendance list of a forum: announced with an opinion, under a name that they
 * gave for this list, or written down by officials. Which opinion is theirs is not told.
 *
 * @param present whether they were there
 */
public record Attendee(
    UUID id,
    String name,
    @Nullable String organisation,
    StakeholderGroup stakeholderGroup,
    boolean present,
    Source source) {

  /** Where a line of the list comes from. */
  public enum Source {
    OPINION,
    ADMIN
  }

  /** The same line with what is noted now. */
  public Attendee noted(boolean wasThere) {
    return new Attendee(id, name, organisation, stakeholderGroup, wasThere, source);
  }

  /** Without the name: this may end up in a log. */
  @Override
  public String toString() {
    return "Attendee[" + id + ", " + source + ", present=" + present + "]";
  }
}
