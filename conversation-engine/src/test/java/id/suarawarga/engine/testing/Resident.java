package id.suarawarga.engine.testing;

import id.suarawarga.engine.Answer;
import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.message.Option;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.scoring.ServiceElement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/** Somebody who chats with an engine: types, taps on what was shown, and knows what was said. */
public final class Resident {

  public static final Account BOT = new Account(ChannelType.TELEGRAM, "7000000001");
  public static final String SERVICE = "DUKCAPIL-KTP";
  public static final String LINK = "/start skm-" + SERVICE;

  private static final AtomicLong EXTERNAL_IDS = new AtomicLong(812_345_000);

  private final Address address;
  private final List<InboundMessage> said = new ArrayList<>();
  private final List<OutboundMessage> shown = new ArrayList<>();
  private final Map<TestEngine, Integer> seenOn = new HashMap<>();
  private TestEngine engine;

  public Resident(TestEngine engine, Address address) {
    this.engine = engine;
    this.address = address;
  }

  /** Somebody new on Telegram. */
  public static Resident of(TestEngine engine) {
    return new Resident(engine, new Address(BOT, "51" + EXTERNAL_IDS.incrementAndGet()));
  }

  public Address address() {
    return address;
  }

  /** From now on, another replica gets what this resident says. */
  public Resident movesTo(TestEngine other) {
    engine = other;
    return this;
  }

  public Answer type(String words) {
    return say(new Content.Text(words));
  }

  /** Taps the button of the newest bubble that has this label. */
  public Answer tap(String label) {
    return say(choice(newest(), option -> option.label().equals(label)));
  }

  public Answer say(Content content) {
    return send(message(content));
  }

  /** A message of this resident that is still on its way. */
  public InboundMessage message(Content content) {
    String externalId = "u" + EXTERNAL_IDS.incrementAndGet();
    return InboundMessage.of(externalId, address, content);
  }

  /** Delivers a message, for the first time or once more. */
  public Answer send(InboundMessage message) {
    said.add(message);
    Answer answer = engine.receive(message);
    List<OutboundMessage> all = engine.relayedTo(address);
    shown.addAll(all.subList(seenOn.getOrDefault(engine, 0), all.size()));
    seenOn.put(engine, all.size());
    return answer;
  }

  /** The tap on the newest bubble's option for an answer, such as {@code COST:4}. */
  public Content.Choice choosing(String answer) {
    return choice(newest(), option -> option.id().endsWith(":" + answer));
  }

  /** Every message sent so far, in order. */
  public List<InboundMessage> said() {
    return List.copyOf(said);
  }

  /** Every bubble seen so far, in order. */
  public List<OutboundMessage> shown() {
    return List.copyOf(shown);
  }

  public OutboundMessage newest() {
    return shown.getLast();
  }

  /** Opens the survey, agrees and says who they are; the first question is open then. */
  public Resident beginSurvey(String link) {
    type(link);
    tap("Setuju");
    tap("Perempuan");
    tap("30–39 tahun");
    tap("S1");
    tap("Wirausaha");
    return this;
  }

  /** Answers the nine questions in the order in which they are asked, each after some thought. */
  public Resident answer(Map<ServiceElement, Integer> scores, Duration thought) {
    for (ServiceElement element : ServiceElement.FORM_ORDER) {
      engine.clock().advance(thought);
      say(choosing(element + ":" + scores.get(element)));
    }
    return this;
  }

  /** Does all of it but the last tap, on {@code Kirim}. */
  public Resident fillIn(Map<ServiceElement, Integer> scores) {
    beginSurvey(LINK).answer(scores, Duration.ofSeconds(5)).tap("Lewati");
    return this;
  }

  private static Content.Choice choice(OutboundMessage bubble, Predicate<Option> wanted) {
    return bubble.options().stream()
        .filter(wanted)
        .findFirst()
        .map(option -> new Content.Choice(option.id(), null))
        .orElseThrow(() -> new AssertionError("no such button among " + bubble.options()));
  }
}
