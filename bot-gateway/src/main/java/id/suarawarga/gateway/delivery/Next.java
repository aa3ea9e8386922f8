package id.suarawarga.gateway.delivery;

import id.suarawarga.engine.outbox.Settlement;
import java.time.Duration;

/** What follows a try. */
sealed interface Next {

  /** The message is done with. */
  record Settle(Settlement settlement) implements Next {}

  /**
   * The message is tried again soon; everything else to this person waits.
   *
   * @param attempts that count so far
   */
  record Again(Duration pause, int attempts) implements Next {}

  /** The same, so late that it is written down. */
  record Later(Duration pause, int attempts) implements Next {}

  /** The message waits for something to happen, and so does all else to this person. */
  record PutOff(Settlement.Silent until) implements Next {}

  /** The person is gone, and so is all that waits for them. */
  record Gone(String reason) implements Next {}
}
