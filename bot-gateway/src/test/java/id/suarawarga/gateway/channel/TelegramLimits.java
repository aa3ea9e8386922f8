package id.suarawarga.gateway.channel;

import java.time.Duration;

/** Limits for tests. */
public final class TelegramLimits {

  /** As shipped: about one message a second to one chat, short bursts allowed. */
  public static final Limits SHIPPED = new Limits(30, Duration.ofSeconds(1), 3);

  private TelegramLimits() {}
}
