package id.suarawarga.engine.ledger;

import id.suarawarga.engine.dialogue.Conversation;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a turn changes about its person's wake-up: it is set when a run of a dialogue begins, and
 * removed when it has ended.
 *
 * @param begun the run that begins; null when none does
 * @param dueAt when its wake-up is due
 */
record WakeUp(@Nullable String begun, @Nullable OffsetDateTime dueAt, boolean ended) {

  private static final WakeUp UNCHANGED = new WakeUp(null, null, false);
  private static final WakeUp REMOVED = new WakeUp(null, null, true);

  static WakeUp after(Entry entry, Duration remindAfter) {
    Conversation next = entry.turn().next();
    if (Objects.equals(entry.before().run(), next.run())) {
      return UNCHANGED;
    }
    return next.run() == null
        ? REMOVED
        : new WakeUp(
            next.run(), next.updatedAt().plus(remindAfter).atOffset(ZoneOffset.UTC), false);
  }
}
