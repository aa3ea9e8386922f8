package id.suarawarga.engine.complaint;

import id.suarawarga.engine.feature.Outcome;
import id.suarawarga.engine.feature.Story;
import id.suarawarga.engine.message.Address;
import java.time.Instant;
import java.util.UUID;

/** A resident has answered an officer, or has written more about their complaint. */
public record TicketAnswered(UUID complaint, Address from, Story story, Instant at)
    implements Outcome {

  /** Without what was told: this may end up in a log. */
  @Override
  public String toString() {
    return "TicketAnswered[" + complaint + "]";
  }
}
