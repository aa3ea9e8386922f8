package id.suarawarga.gateway.channel;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.OutboundMessage;

/**
 * One account of a provider, or many that need no telling apart, as the way out. Implementations
 * may be called from many threads.
 */
public interface Channel {

  /** The account; where there are many, one that stands for them all in logs. */
  Account account();

  /** Whether messages to this account leave here. */
  default boolean serves(Account account) {
    return account.equals(account());
  }

  /** Whether residents are reminded here of what they have left unfinished; it may cost money. */
  default boolean reminds() {
    return true;
  }

  /** How fast this account may send. */
  default Limits limits() {
    return Limits.NONE;
  }

  /**
   * Tries once to send; waits for the provider's answer. Never throws for what the provider or the
   * network does: that is the result.
   *
   * @param id the message's number in the outbox, the same at each try and on each replica
   * @param attempt 1 for the first try of this message
   */
  SendResult send(long id, OutboundMessage message, int attempt);
}
