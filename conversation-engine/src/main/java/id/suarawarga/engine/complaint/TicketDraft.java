package id.suarawarga.engine.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.suarawarga.engine.feature.Draft;
import id.suarawarga.engine.feature.Story;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer to an officer that is being written.
 *
 * @param album the album whose files are coming in, if the last file was part of one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TicketDraft(
    String run, UUID complaint, String trackingId, Story story, @Nullable String album)
    implements Draft {

  public static TicketDraft begin(String run, Ticket ticket) {
    return new TicketDraft(run, ticket.id(), ticket.trackingId().value(), Story.EMPTY, null);
  }

  public TicketDraft telling(Story other) {
    return new TicketDraft(run, complaint, trackingId, other, album);
  }

  public TicketDraft inAlbum(@Nullable String group) {
    return new TicketDraft(run, complaint, trackingId, story, group);
  }

  /** Without what was told: this may end up in a log. */
  @Override
  public String toString() {
    return "TicketDraft[" + run + ", " + trackingId + "]";
  }
}
