package id.suarawarga.gateway.channel;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What came of trying to send a message. */
public sealed interface SendResult {

  /**
   * The provider has taken it.
   *
   * @param externalId the provider's id of it, where it gives one
   */
  record Sent(@Nullable String externalId) implements SendResult {}

  /** Too fast; the message keeps its place. */
  record Throttled(Duration retryAfter, Scope scope) implements SendResult {}

  /** This message can never be sent; {@code reason} is for operators and holds no personal data. */
  record Rejected(String reason) implements SendResult {}

  /** This person cannot be reached: they blocked us, or their account is gone. */
  record Unreachable(String reason) implements SendResult {}

  /**
   * This person has to write first; the message waits for that.
   *
   * @param reason for operators; nothing personal
   * @param since when they last wrote, as far as is known; {@link Instant#EPOCH} where it is not
   */
  record Silent(String reason, Instant since) implements SendResult {}

  /** Nothing can be sent on this account until an operator acts; the queue is kept. */
  record Halted(String reason) implements SendResult {}

  /** It certainly was not sent: connection refused, name not found. */
  record NotSent(String reason) implements SendResult {}

  /**
   * It may or may not have been sent: no answer, or an answer that says nothing.
   *
   * @param repeatable whether it may be sent again and again: the person sees no difference, as
   *     with an edit, or most likely it was not sent
   * @param wordWithin how long word of it may still come by another way, such as a provider's
   *     report of delivery; before that it is not repeated
   */
  record Unknown(String reason, boolean repeatable, Duration wordWithin) implements SendResult {

    /** No other word of it will come. */
    public Unknown(String reason, boolean repeatable) {
      this(reason, repeatable, Duration.ZERO);
    }
  }

  /** What a throttling slows. */
  enum Scope {
    PERSON,
    ACCOUNT
  }
}
