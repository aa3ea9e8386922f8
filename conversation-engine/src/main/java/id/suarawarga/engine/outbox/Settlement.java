package id.suarawarga.engine.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of an attempt to send a message. All but {@link Later} and {@link Silent} are final.
 */
public sealed interface Settlement {

  /** The outbox's id of the message. */
  long id();

  /**
   * The channel has it.
   *
   * @param externalId the channel's id of it, by which later statuses name it
   */
  record Sent(long id, @Nullable String externalId) implements Settlement {}

  /**
   * It can never be sent.
   *
   * @param reason a short code, never what the message says
   */
  record Failed(long id, String reason) implements Settlement {}

  /**
   * It need not be sent any more.
   *
   * @param reason a short code
   */
  record Cancelled(long id, String reason) implements Settlement {}

  /**
   * It waits until then, and so does all that follows it to the same person: the whole person is
   * given back, and {@link Outbox#claim} finds them when it is time.
   *
   * @param attempts how often sending it has been tried by now
   */
  record Later(long id, Instant notBefore, int attempts) implements Settlement {}

  /**
   * It waits, with all that follows it to the same person, until they write something that is newer
   * than what we knew of.
   *
   * @param reason for operators; nothing personal
   * @param since when the person last wrote, as far as we knew
   */
  record Silent(long id, String reason, Instant since) implements Settlement {}
}
