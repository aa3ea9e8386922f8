package id.suarawarga.engine;

import id.suarawarga.engine.dialogue.Conversation;
import id.suarawarga.engine.ledger.Conversations;
import id.suarawarga.engine.ledger.Inbox;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.respondent.Respondents;
import id.suarawarga.engine.session.SessionStore;
import java.util.Optional;

/**
 * Finds the conversation that a message belongs to: in Redis, else in the database. There is none
 * for a second delivery whose person has been erased since: it must not bring them back.
 */
final class Recall {

  private final Respondents respondents;
  private final SessionStore sessions;
  private final Conversations conversations;
  private final Inbox inbox;

  Recall(Respondents respondents, SessionStore sessions, Conversations conversations, Inbox inbox) {
    this.respondents = respondents;
    this.sessions = sessions;
    this.conversations = conversations;
    this.inbox = inbox;
  }

  Optional<Conversation> conversation(InboundMessage message) {
    return person(message)
        .flatMap(person -> sessions.load(person).or(() -> stored(person, message)));
  }

  /** Past Redis, because what it holds was stale. */
  Optional<Conversation> fromDatabase(InboundMessage message) {
    Optional<Conversation> found = person(message).flatMap(person -> stored(person, message));
    found.ifPresent(sessions::keep);
    return found;
  }

  void keep(Conversation conversation) {
    sessions.keep(conversation);
  }

  /** Where the message says that the person is reached now, somebody else may have been. */
  void reachedNow(InboundMessage message) {
    if (message.content() instanceof Content.IdentityChanged(var now)) {
      now.forEach(respondents::invalidate);
      invalidate(message);
    }
  }

  /** The person is erased. */
  void forget(RespondentId person, InboundMessage message) {
    sessions.forget(person);
    invalidate(message);
  }

  /** A person whom another replica has erased since this one came to know them is somebody new. */
  private Optional<Conversation> stored(RespondentId person, InboundMessage message) {
    return conversations.load(person).or(() -> anew(person, message));
  }

  private Optional<Conversation> anew(RespondentId gone, InboundMessage message) {
    forget(gone, message);
    return person(message).map(this::begun);
  }

  private void invalidate(InboundMessage message) {
    respondents.invalidate(message.from());
    message.aliases().forEach(respondents::invalidate);
  }

  private Conversation begun(RespondentId person) {
    return conversations
        .load(person)
        .orElseThrow(() -> new IllegalStateException("a new person has no conversation"));
  }

  /**
   * Whom nobody knows may have been erased; what does not come from their hand stays unheard. Nor
   * does that tell where somebody is reached: it may name an address that was theirs once.
   */
  private Optional<RespondentId> person(InboundMessage message) {
    Optional<RespondentId> known = respondents.find(message.from(), message.aliases());
    return !message.content().isSaid() || (known.isEmpty() && isHeard(message))
        ? known
        : Optional.of(respondents.identify(message.from(), message.aliases()));
  }

  private boolean isHeard(InboundMessage message) {
    return inbox.seen(message.from().account(), message.externalId());
  }
}
