package id.suarawarga.engine.session;

import id.suarawarga.engine.dialogue.Conversation;
import id.suarawarga.engine.respondent.RespondentId;
import java.util.Optional;

/**
 * The conversations of those who are chatting now, at hand without asking the database. It may lose
 * anything and hand out an older version at any time: the ledger notices the latter, and the
 * database has them all. No method throws or makes its caller wait for long.
 */
public interface SessionStore {

  /** The conversation as it was last kept; empty when it is not here. */
  Optional<Conversation> load(RespondentId respondent);

  /** Puts it in the place of the one kept before; returns before that is done. */
  void keep(Conversation conversation);

  /** Removes it; for a person who is to be erased, and for one whose conversation proved gone. */
  void forget(RespondentId respondent);
}
