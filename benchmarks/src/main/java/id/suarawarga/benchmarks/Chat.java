package id.suarawarga.benchmarks;

import id.suarawarga.engine.dialogue.Conversation;
import id.suarawarga.engine.dialogue.Dialogues;
import id.suarawarga.engine.dialogue.Facts;
import id.suarawarga.engine.dialogue.Person;
import id.suarawarga.engine.dialogue.Turn;
import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.message.Option;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.testing.TestCatalogue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A resident who chats with the pure engine until the moment that is to be measured. */
final class Chat {

  private static final Address ADDRESS =
      new Address(new Account(ChannelType.TELEGRAM, "7000000001"), "5100000001");

  /** The option of each question that leads to the next, from the menu to the review. */
  private static final List<String> PATH =
      List.of(
          "SURVEY",
          "DUKCAPIL",
          "DUKCAPIL-KTP",
          "YES",
          "FEMALE",
          "FROM_30",
          "S1",
          "ENTREPRENEUR",
          "3",
          "3",
          "3",
          "3",
          "3",
          "3",
          "3",
          "3",
          "3",
          "-",
          "SEND");

  private static final int QUESTION = PATH.indexOf("3");
  private static final int REVIEW = PATH.indexOf("SEND");

  private final Dialogues dialogues;
  private final Facts facts;
  private Conversation conversation;
  private List<Option> options = List.of();

  private Chat(Dialogues dialogues, RespondentId respondent) {
    Instant now = Instant.parse("2026-11-23T03:00:00Z");
    this.dialogues = dialogues;
    this.facts =
        new Facts(
            now,
            LocalDate.of(2026, 11, 23),
            "3f9a2c1d00000000",
            true,
            TestCatalogue.city(),
            Person.UNKNOWN);
    this.conversation = Conversation.begin(respondent, now);
    hear(type("/menu"));
  }

  /** At the question that is answered after this many others; 0 is the menu. */
  static Chat after(int answers) {
    Chat chat = new Chat(new Dialogues(), RespondentId.random());
    PATH.subList(0, answers).forEach(value -> chat.hear(chat.tap(value)));
    return chat;
  }

  static Chat atTheFirstQuestion() {
    return after(QUESTION);
  }

  static Chat inReview() {
    return after(REVIEW);
  }

  /** The answer that leads on. */
  static String answerAfter(int answers) {
    return PATH.get(answers);
  }

  Conversation conversation() {
    return conversation;
  }

  Facts facts() {
    return facts;
  }

  /** A tap on the option with this value in the newest bubble. */
  InboundMessage tap(String value) {
    return options.stream()
        .map(Option::id)
        .filter(id -> id.endsWith(":" + value))
        .findFirst()
        .map(id -> message(new Content.Choice(id, "501")))
        .orElseThrow(() -> new IllegalStateException("no " + value + " among " + options));
  }

  InboundMessage type(String words) {
    return message(new Content.Text(words));
  }

  /** The wake-up of somebody who has stopped half-way. */
  InboundMessage reminder() {
    return message(new Content.Tick(String.valueOf(conversation.run()), 1));
  }

  /** What a message causes, without going on from there. */
  Turn turn(InboundMessage message) {
    return dialogues.advance(conversation, message, facts);
  }

  Chat hear(InboundMessage message) {
    Turn turn = turn(message);
    conversation = turn.next();
    options = turn.replies().getLast().options();
    return this;
  }

  private static InboundMessage message(Content content) {
    return InboundMessage.of("m1", ADDRESS, content);
  }
}
