package id.suarawarga.benchmarks;

import id.suarawarga.engine.dialogue.Conversation;
import id.suarawarga.engine.dialogue.Turn;
import id.suarawarga.engine.ledger.Entry;
import id.suarawarga.engine.message.InboundMessage;
import java.util.UUID;

/** Somebody who gives the same answer again and again, each time with a message of its own. */
final class Respondent {

  private final InboundMessage message;
  private final Turn turn;
  private Conversation conversation;

  Respondent() {
    Chat chat = Answer.QUESTION.chat();
    message = Answer.QUESTION.message(chat);
    turn = chat.turn(message);
    conversation = chat.conversation();
  }

  Conversation conversation() {
    return conversation;
  }

  /** The next turn, which has to be committed before another is asked for. */
  Entry answer() {
    Conversation before = conversation;
    conversation = before.at(before.version() + 1);
    Conversation next = turn.next().at(before.version() + 1);
    InboundMessage again =
        InboundMessage.of(UUID.randomUUID().toString(), message.from(), message.content());
    return new Entry(again, before, new Turn(next, turn.replies(), turn.outcomes(), turn.toast()));
  }
}
