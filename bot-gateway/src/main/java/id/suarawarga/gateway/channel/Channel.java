package id.suarawarga.gateway.channel;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.OutboundMessage;

/** One account of a provider, as the way out. Implementations may be called from many threads. */
public interface Channel {

  Account account();

  /** How fast this account may send. */
  default Limits limits() {
    return Limits.NONE;
  }

  /**
   * Tries once to send; waits for the provider's answer. Never throws for what the provider or the
   * network does: that is the result.
   *
   * @param attempt 1 for the first try of this message
   */
  SendResult send(OutboundMessage message, int attempt);
}
