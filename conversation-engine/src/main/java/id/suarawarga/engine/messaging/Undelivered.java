package id.suarawarga.engine.messaging;

import id.suarawarga.engine.message.ChannelType;
import java.time.Instant;

/**
 * A message that has not reached its resident; neither to whom nor what it says.
 *
 * @param id our number of it
 * @param since when it was to be sent, or when its failure was reported
 */
public record Undelivered(long id, ChannelType channel, State state, Reason reason, Instant since) {

  /** Whether it may still arrive. */
  public enum State {
    WAITING,
    GIVEN_UP
  }

  /**
   * Why.
   *
   * @param code short, and the provider's where it has one: {@code 131026}
   * @param words what it means
   */
  public record Reason(String code, String words) {}
}
