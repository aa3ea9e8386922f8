package id.suarawarga.engine.ledger;

import id.suarawarga.engine.dialogue.Conversation;
import id.suarawarga.engine.dialogue.Turn;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.respondent.RespondentId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One turn that asks to be made real. {@code turn.next()} is one version after {@code before}. */
public record Entry(InboundMessage cause, Conversation before, Turn turn) {

  public Entry {
    Conversation next = turn.next();
    if (!next.respondent().equals(before.respondent())) {
      throw new IllegalArgumentException("a turn stays with its person");
    }
    if (next.version() != before.version() + 1) {
      throw new IllegalArgumentException(
          "a turn is one version on, not from " + before.version() + " to " + next.version());
    }
  }

  RespondentId respondent() {
    return before.respondent();
  }

  /**
   * When the person wrote, by the provider's clock, or else by ours; null where it was not they who
   * did.
   */
  @Nullable Instant saidAt() {
    return cause.content().isSaid()
        ? Objects.requireNonNullElse(cause.sentAt(), turn.next().updatedAt())
        : null;
  }
}
