package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.feature.Draft;
import id.suarawarga.engine.respondent.RespondentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as it stands between two messages; the same in Redis and in the database.
 *
 * @param version counts the turns; never restarts
 * @param draft what the person has told us in the dialogue under way
 * @param resume what the aside under way comes back to
 * @param updatedAt when the person last said something
 */
public record Conversation(
    RespondentId respondent,
    long version,
    State state,
    @Nullable Draft draft,
    @Nullable Resume resume,
    Language language,
    Instant updatedAt) {

  /** Of somebody who has said nothing yet. */
  public static Conversation begin(RespondentId respondent, Instant now) {
    return new Conversation(respondent, 0, MenuState.HOME, null, null, Language.ID, now);
  }

  /** The same at another version: one that continues a conversation that cannot be read. */
  public Conversation at(long other) {
    return new Conversation(respondent, other, state, draft, resume, language, updatedAt);
  }

  public Dialogue dialogue() {
    return state.dialogue();
  }

  /** The run of the dialogue under way; null in the menu. */
  public @Nullable String run() {
    return draft == null ? null : draft.run();
  }

  /** Without the draft: this may end up in a log. */
  @Override
  public String toString() {
    return "Conversation[" + respondent + ", version " + version + ", " + state + "]";
  }
}
