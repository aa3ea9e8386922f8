package id.suarawarga.gateway.torture;

import static java.util.stream.Collectors.toMap;

import id.suarawarga.gateway.testing.BotReply;
import id.suarawarga.gateway.testing.FakeGraphApi;
import id.suarawarga.gateway.testing.MetaDelivery;
import id.suarawarga.gateway.testing.MetaWebhook;
import id.suarawarga.gateway.testing.WhatsAppBubble;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** WhatsApp, where every prompt is a message of its own, and Meta reports what has arrived. */
final class WhatsApp implements Messenger {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String USER = "ID.";

  /** Meta's times are whole seconds, so a later word must be later by more than one. */
  private static final Duration ASLEEP = Duration.ofSeconds(2);

  private static final List<String> WORDS_COUNT = List.of("SUGGESTION");

  private final FakeGraphApi api = FakeGraphApi.start();
  private final MetaWebhook webhook;
  private final AtomicLong messages = new AtomicLong();
  private final AtomicInteger tooLate = new AtomicInteger();

  /**
   * Opens it.
   *
   * @param gateways where the webhook is
   * @param patience residents give up when nothing is said for that long
   */
  WhatsApp(URI gateways, Duration patience) {
    webhook = new MetaWebhook(gateways.resolve("/webhooks/whatsapp"));
    api.patience(patience);
    api.whenTaken(this::report);
    api.script(this::tooLate);
  }

  @Override
  public URI url() {
    return api.url();
  }

  @Override
  public List<String> settings(URI road) {
    return List.of(
        "suara.whatsapp.phone-number-id=" + FakeGraphApi.PHONE_NUMBER_ID,
        "suara.whatsapp.access-token=" + FakeGraphApi.TOKEN,
        "suara.whatsapp.app-secret=" + MetaDelivery.SECRET,
        "suara.whatsapp.verify-token=fake-verify-token",
        "suara.whatsapp.api-url=" + road,
        "suara.whatsapp.messages-per-second=9999",
        "suara.whatsapp.person-every=0s");
  }

  @Override
  public boolean owns(Call call) {
    return call.path().getPath().startsWith("/" + FakeGraphApi.VERSION);
  }

  /** A mark that a message is read goes to the same place. */
  @Override
  public boolean isReply(Call call) {
    return !JSON.readTree(call.body()).has("status");
  }

  /** The next messages are answered so, one after another; then as usual. */
  void answer(List<BotReply> next) {
    api.answer(next.toArray(BotReply[]::new));
  }

  /** Whether all those answers were given. */
  boolean hasAnswered() {
    return api.answersLeft() == 0 && tooLate.get() == 0;
  }

  /**
   * So many of the next questions are refused, because their resident has been silent for a day; it
   * is as if they had fallen asleep over it. When they wake up they write something.
   */
  void tooLate(int questions) {
    tooLate.set(questions);
  }

  @Override
  public void follow(long person, String source) {
    type(person, "SKM DUKCAPIL-KTP " + source);
  }

  @Override
  public void type(long person, String text) {
    ObjectNode message = message(person, "text");
    message.putObject("text").put("body", text);
    say(person, message);
  }

  @Override
  public void tap(long person, Bubble bubble, String value) {
    ObjectNode message = message(person, "interactive");
    message.putObject("context").put("id", bubble.id());
    ObjectNode reply = message.putObject("interactive").put("type", "list_reply");
    reply.putObject("list_reply").put("id", bubble.option(value)).put("title", "?");
    say(person, message);
  }

  @Override
  public Bubble await(long person, Predicate<Bubble> wanted) {
    return bubble(api.await(USER + person, message -> wanted.test(bubble(message))));
  }

  @Override
  public Map<Long, List<String>> prompts() {
    return api.residents().stream().collect(toMap(WhatsApp::person, this::prompts));
  }

  @Override
  public List<String> violations() {
    return api.violations();
  }

  private List<String> prompts(String user) {
    return api.messages(user).stream().map(message -> bubble(message).prompt()).toList();
  }

  private Optional<BotReply> tooLate(JsonNode request) {
    Bubble bubble = bubble(new WhatsAppBubble("", request));
    boolean asks = !bubble.options().isEmpty() && !WORDS_COUNT.contains(bubble.question());
    if (!asks || tooLate.getAndUpdate(left -> Math.max(0, left - 1)) == 0) {
      return Optional.empty();
    }
    long person = person(request.path("recipient").asString(""));
    CompletableFuture.delayedExecutor(ASLEEP.toSeconds(), TimeUnit.SECONDS)
        .execute(() -> type(person, "Halo?"));
    return Optional.of(FakeGraphApi.error(400, 131047));
  }

  private void report(WhatsAppBubble message) {
    ObjectNode status = JSON.createObjectNode().put("id", message.id()).put("status", "delivered");
    status.put("timestamp", now()).put("recipient_id", "628");
    status.set("biz_opaque_callback_data", message.request().path("biz_opaque_callback_data"));
    webhook.report(MetaDelivery.of("\"statuses\":[" + status + "]"));
  }

  private ObjectNode message(long person, String type) {
    ObjectNode message = JSON.createObjectNode().put("type", type).put("timestamp", now());
    message.put("from", "62" + person).put("from_user_id", USER + person);
    return message.put("id", "wamid.IN" + messages.incrementAndGet() + "." + person);
  }

  private void say(long person, ObjectNode message) {
    webhook.say(person, MetaDelivery.of("\"messages\":[" + message + "]"));
  }

  private static String now() {
    return String.valueOf(Instant.now().getEpochSecond());
  }

  private static Long person(String user) {
    return Long.valueOf(user.substring(USER.length()));
  }

  private static Bubble bubble(WhatsAppBubble message) {
    List<String> options =
        message.labels().stream().map(label -> message.optionId(label).orElseThrow()).toList();
    return new Bubble(message.id(), 0, message.text(), options);
  }

  @Override
  public void close() {
    webhook.close();
    api.close();
  }
}
