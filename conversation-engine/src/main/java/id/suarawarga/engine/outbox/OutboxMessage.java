package id.suarawarga.engine.outbox;

import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.engine.respondent.RespondentId;

/**
 * A reply that waits to be sent.
 *
 * @param id grows in the order of sending, per person
 * @param attempts how often sending it has been tried
 * @param mine whether this replica holds the lease; a row born behind older unsent ones is not ours
 *     to send yet
 */
public record OutboxMessage(
    long id, RespondentId respondent, OutboundMessage message, int attempts, boolean mine) {

  OutboxMessage withMine(boolean isMine) {
    return new OutboxMessage(id, respondent, message, attempts, isMine);
  }
}
