package id.suarawarga.engine;

import id.suarawarga.engine.catalogue.Catalogues;
import id.suarawarga.engine.dialogue.Conversation;
import id.suarawarga.engine.dialogue.Dialogues;
import id.suarawarga.engine.dialogue.Facts;
import id.suarawarga.engine.dialogue.Person;
import id.suarawarga.engine.forum.PublicForum;
import id.suarawarga.engine.forum.PublicForums;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Gathers what a turn may know. */
final class FactsSource {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Clock clock;
  private final ZoneId zone;
  private final boolean oncePerDay;
  private final Catalogues catalogues;
  private final PublicForums forums;
  private final PersonSource persons;

  FactsSource(
      Clock clock,
      ZoneId zone,
      boolean oncePerDay,
      Catalogues catalogues,
      PublicForums forums,
      PersonSource persons) {
    this.clock = clock;
    this.zone = zone;
    this.oncePerDay = oncePerDay;
    this.catalogues = catalogues;
    this.forums = forums;
    this.persons = persons;
  }

  /** What this turn asks for. */
  Facts of(Conversation conversation, InboundMessage message) {
    Content content = message.content();
    boolean asksForAnswers = Dialogues.asksForAnswers(conversation, content);
    boolean asksForTickets = Dialogues.asksForTickets(conversation, content);
    return gather(conversation, message, asksForAnswers, asksForTickets, forums.current());
  }

  /** The same with all that can be known, for a turn that the database has refused. */
  Facts all(Conversation conversation, InboundMessage message) {
    return gather(conversation, message, true, true, forums.newest());
  }

  private Facts gather(
      Conversation conversation,
      InboundMessage message,
      boolean answers,
      boolean own,
      List<PublicForum> known) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, zone);
    boolean limited = oncePerDay && message.from().channel() != ChannelType.KIOSK;
    Person person =
        new Person(
            answers && limited ? persons.answered(message.from(), today) : Set.of(),
            own ? persons.tickets(conversation, message.content()) : List.of(),
            own ? persons.opinions(conversation.respondent()) : List.of(),
            persons.notice(conversation.respondent(), message.content()),
            persons.deck(conversation, message.content()));
    return new Facts(now, today, nonce(), limited, catalogues.current(), known, person);
  }

  private static String nonce() {
    byte[] bytes = new byte[8];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
