package id.suarawarga.engine;

import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.engine.testing.Resident;
import id.suarawarga.engine.testing.Scores;
import id.suarawarga.scoring.ServiceElement;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Somebody who answers a whole survey with taps, in order, as fast as the engine takes them. */
final class RacingResident {

  /** The questions that each message is answered with, in order. */
  static final List<String> PROMPTS =
      Stream.of(
              Stream.of("CONSENT", "SEX", "AGE_BAND", "EDUCATION", "OCCUPATION"),
              ServiceElement.FORM_ORDER.stream().map(Enum::name),
              Stream.of("SUGGESTION", "REVIEW", "THANKS"))
          .flatMap(prompts -> prompts)
          .toList();

  private final Address address;
  private final Map<ServiceElement, Integer> scores;
  private final Deliveries deliveries;
  private int said;

  RacingResident(int number, Deliveries deliveries) {
    this.address = new Address(Resident.BOT, "52000000" + number);
    this.scores = Scores.of(new Random(number).ints(9, 1, 5).toArray());
    this.deliveries = deliveries;
  }

  Address address() {
    return address;
  }

  Map<ServiceElement, Integer> scores() {
    return scores;
  }

  /** What a reply asks. */
  static String promptOf(OutboundMessage reply) {
    return reply.text().startsWith("Terima kasih")
        ? "THANKS"
        : reply.options().getFirst().id().split(":")[1];
  }

  /** Says all there is to say; each message only when the one before has been taken. */
  void answer() {
    say(new Content.Text(Resident.LINK));
    String run = deliveries.firstReplyTo(address).options().getFirst().id().split(":")[0];
    for (String prompt : PROMPTS.subList(0, PROMPTS.size() - 1)) {
      say(new Content.Choice(run + ":" + prompt + ":" + valueFor(prompt), null));
    }
  }

  private String valueFor(String prompt) {
    return switch (prompt) {
      case "CONSENT" -> "YES";
      case "SEX", "AGE_BAND", "EDUCATION", "OCCUPATION", "SUGGESTION" -> "-";
      case "REVIEW" -> "SEND";
      default -> scores.get(ServiceElement.valueOf(prompt)).toString();
    };
  }

  private void say(Content content) {
    said++;
    deliveries.deliver(InboundMessage.of(address.user() + "/" + said, address, content));
  }
}
