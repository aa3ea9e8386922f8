package id.suarawarga.engine;

import id.suarawarga.engine.catalogue.Catalogues;
import id.suarawarga.engine.dialogue.Conversation;
import id.suarawarga.engine.dialogue.Dialogues;
import id.suarawarga.engine.dialogue.Facts;
import id.suarawarga.engine.dialogue.Person;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.survey.AnsweredServices;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;

/** Gathers what a turn may know. */
final class FactsSource {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Clock clock;
  private final ZoneId zone;
  private final boolean oncePerDay;
  private final Catalogues catalogues;
  private final AnsweredServices answered;

  FactsSource(
      Clock clock,
      ZoneId zone,
      boolean oncePerDay,
      Catalogues catalogues,
      AnsweredServices answered) {
    this.clock = clock;
    this.zone = zone;
    this.oncePerDay = oncePerDay;
    this.catalogues = catalogues;
    this.answered = answered;
  }

  /** What this turn asks for. */
  Facts of(Conversation conversation, InboundMessage message) {
    boolean asked = Dialogues.asksForAnswers(conversation, message.content());
    return gather(message, asked);
  }

  /** The same with all that can be known, for a turn that the database has refused. */
  Facts all(InboundMessage message) {
    return gather(message, true);
  }

  private Facts gather(InboundMessage message, boolean answers) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, zone);
    boolean limited = oncePerDay && message.from().channel() != ChannelType.KIOSK;
    Person person =
        answers && limited ? new Person(answered.on(message.from(), today)) : Person.UNKNOWN;
    return new Facts(now, today, nonce(), limited, catalogues.current(), person);
  }

  private static String nonce() {
    byte[] bytes = new byte[8];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
