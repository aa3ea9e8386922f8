package id.suarawarga.engine.outbox;

import id.suarawarga.engine.message.Account;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a provider reports of a message it has taken.
 *
 * @param externalId the provider's id of the message
 * @param outboxId our number of it, where the report carries it
 * @param at when that happened, as the provider says
 * @param failure a short code, where it failed
 * @param charge what it costs, where the report says so
 */
public record DeliveryStatus(
    Account account,
    String externalId,
    @Nullable Long outboxId,
    State state,
    Instant at,
    @Nullable String failure,
    @Nullable Charge charge) {

  /** How far a message has come; a later one never gives way to an earlier one. */
  public enum State {
    SENT,
    FAILED,
    DELIVERED,
    READ
  }

  /**
   * Whether and as what a message is charged.
   *
   * @param category the provider's word for it
   */
  public record Charge(boolean billable, @Nullable String category) {}
}
