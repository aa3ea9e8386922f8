package id.suarawarga.benchmarks;

import id.suarawarga.engine.message.InboundMessage;
import java.util.function.Function;
import java.util.function.Supplier;

/** Where a resident stands, and what they answer there. */
@SuppressWarnings("ImmutableEnumChecker") // its functions keep nothing
public enum Answer {
  MENU(0),
  UNIT(1),
  SERVICE(2),
  CONSENT(3),
  SEX(4),
  AGE_BAND(5),
  EDUCATION(6),
  OCCUPATION(7),
  QUESTION(8),
  LAST_QUESTION(16),
  SUGGESTION(17),
  REVIEW(18),

  ASIDE_MENU("/menu", "RESUME"),
  ASIDE_CANCEL("/batal", "NO"),
  ASIDE_LANGUAGE("/bahasa", "ID"),
  ASIDE_ERASE("/hapus", "NO"),
  ASIDE_SWITCH("/start skm-DINKES-UMUM", "YES"),
  ASIDE_REMINDER(() -> aside(Chat::reminder), chat -> chat.tap("YES")),

  TYPED_DIGIT(Chat::atTheFirstQuestion, chat -> chat.type("3")),
  TYPED_WORDS(Chat::atTheFirstQuestion, chat -> chat.type("menurut saya cukup sesuai")),
  TYPED_SUGGESTION(() -> Chat.after(17), chat -> chat.type("Antreannya terlalu panjang."));

  private final Supplier<Chat> chat;
  private final Function<Chat, InboundMessage> message;

  Answer(int answersBefore) {
    this(() -> Chat.after(answersBefore), chat -> chat.tap(Chat.answerAfter(answersBefore)));
  }

  Answer(String command, String value) {
    this(() -> aside(chat -> chat.type(command)), chat -> chat.tap(value));
  }

  Answer(Supplier<Chat> chat, Function<Chat, InboundMessage> message) {
    this.chat = chat;
    this.message = message;
  }

  /** A new chat that waits for the answer. */
  Chat chat() {
    return chat.get();
  }

  InboundMessage message(Chat waiting) {
    return message.apply(waiting);
  }

  /** Interrupted at the first of the nine questions. */
  private static Chat aside(Function<Chat, InboundMessage> interruption) {
    Chat chat = Chat.atTheFirstQuestion();
    return chat.hear(interruption.apply(chat));
  }
}
