package id.suarawarga.gateway.channel;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.respondent.RespondentId;
import java.time.Duration;

/**
 * The limits of accounts as all replicas keep them together; each keeps its own {@link Pace} too.
 */
public interface SharedLimits {

  /** Each replica is on its own. */
  SharedLimits NONE =
      new SharedLimits() {
        @Override
        public Duration ask(Place place, Limits limits) {
          return Duration.ZERO;
        }

        @Override
        public void done(Place place) {
          // holds nothing
        }
      };

  /**
   * One message that is to be sent.
   *
   * @param message its number in the outbox
   */
  record Place(Account account, RespondentId person, long message) {}

  /**
   * Asks whether a message may go now.
   *
   * @return zero if it may, and then {@link #done} must follow; else how long to wait before asking
   *     again
   */
  Duration ask(Place place, Limits limits);

  /** Says that the provider has answered, or that nothing was sent after all. */
  void done(Place place);
}
