package id.suarawarga.engine;

import id.suarawarga.engine.dialogue.Conversation;
import id.suarawarga.engine.ledger.Conversations;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.respondent.Respondents;
import id.suarawarga.engine.session.SessionStore;
import java.util.Optional;

/** Finds the conversation that a message belongs to: in Redis, else in the database. */
final class Recall {

  private final Respondents respondents;
  private final SessionStore sessions;
  private final Conversations conversations;

  Recall(Respondents respondents, SessionStore sessions, Conversations conversations) {
    this.respondents = respondents;
    this.sessions = sessions;
    this.conversations = conversations;
  }

  Conversation conversation(InboundMessage message) {
    RespondentId person = respondents.identify(message.from(), message.aliases());
    return sessions
        .load(person)
        .or(() -> conversations.load(person))
        .orElseGet(() -> anew(message));
  }

  /** Past Redis, because what it holds was stale. */
  Conversation fromDatabase(InboundMessage message) {
    RespondentId person = respondents.identify(message.from(), message.aliases());
    Optional<Conversation> found = conversations.load(person);
    found.ifPresent(sessions::keep);
    return found.orElseGet(() -> anew(message));
  }

  void keep(Conversation conversation) {
    sessions.keep(conversation);
  }

  void forget(RespondentId person) {
    sessions.forget(person);
  }

  /** The person has been erased since this replica came to know them: they are somebody new. */
  private Conversation anew(InboundMessage message) {
    respondents.invalidate(message.from());
    message.aliases().forEach(respondents::invalidate);
    RespondentId person = respondents.identify(message.from(), message.aliases());
    return conversations
        .load(person)
        .orElseThrow(() -> new IllegalStateException("a new person has no conversation"));
  }
}
