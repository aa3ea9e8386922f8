package id.suarawarga.standalone;

import static org.awaitility.Awaitility.await;

import id.suarawarga.gateway.stack.WhatsAppWords;
import id.suarawarga.gateway.testing.BotReply;
import id.suarawarga.gateway.testing.FakeGraphApi;
import id.suarawarga.gateway.testing.MetaDelivery;
import id.suarawarga.gateway.testing.MetaWebhook;
import id.suarawarga.gateway.testing.WhatsAppBubble;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** WhatsApp, where every prompt is a message of its own, and Meta reports what has arrived. */
final class WhatsAppPhone implements Phone {

  private static final long FIRST_NUMBER = 6_281_555_002L;
  private static final long FIRST_USER = 6_201_555_003L;
  private static final String NAME = "Sitimarkerah";
  private static final String FILE = "900000000055501";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final FakeGraphApi meta;
  private final KillableCity city;
  private final MetaWebhook webhook;
  private final long number;
  private final String user;
  private int messages;
  private int sentBefore;

  WhatsAppPhone(KillableCity city) {
    this(FakeGraphApi.start(), city, new MetaWebhook(city.url().resolve("/webhooks/whatsapp")), 0);
    meta.whenTaken(this::report);
  }

  private WhatsAppPhone(FakeGraphApi meta, KillableCity city, MetaWebhook webhook, int nth) {
    this.meta = meta;
    this.city = city;
    this.webhook = webhook;
    this.number = FIRST_NUMBER + nth;
    this.user = "ID." + (FIRST_USER + nth);
  }

  /** Somebody else's phone, with the same messenger on it. */
  WhatsAppPhone beside(int nth) {
    return new WhatsAppPhone(meta, city, webhook, nth);
  }

  @Override
  public List<String> secrets() {
    return List.of(String.valueOf(number), user, NAME, FILE);
  }

  @Override
  public Map<String, String> settings() {
    return Map.of(
        "SUARA_WHATSAPP_PHONE_NUMBER_ID", FakeGraphApi.PHONE_NUMBER_ID,
        "SUARA_WHATSAPP_ACCESS_TOKEN", FakeGraphApi.TOKEN,
        "SUARA_WHATSAPP_APP_SECRET", MetaDelivery.SECRET,
        "SUARA_WHATSAPP_VERIFY_TOKEN", "fake-verify-token",
        "SUARA_WHATSAPP_API_URL", meta.url().toString());
  }

  @Override
  public void type(String words) {
    say(WhatsAppWords.text(words));
  }

  @Override
  public void tap(String label) {
    meta.messages(user).reversed().stream()
        .filter(bubble -> bubble.optionId(label).isPresent())
        .findFirst()
        .ifPresentOrElse(bubble -> tap(bubble, label), () -> type(label));
  }

  private void tap(WhatsAppBubble bubble, String label) {
    say(WhatsAppWords.tap(bubble, bubble.optionId(label).orElseThrow()));
  }

  @Override
  public void send(byte[] file, @Nullable String name) {
    meta.files().keep(FILE, file);
    say(WhatsAppWords.file(FILE, name));
  }

  private void say(ObjectNode message) {
    message.put("id", "wamid.IN" + number + "." + ++messages).put("timestamp", now());
    message.put("from", String.valueOf(number)).put("from_user_id", user);
    webhook.say(
        number,
        MetaDelivery.of(
            """
            "contacts":[{"profile":{"name":"%s"},"user_id":"%s"}],"messages":[%s]"""
                .formatted(NAME, user, message)));
  }

  private void report(WhatsAppBubble message) {
    ObjectNode status = JSON.createObjectNode().put("id", message.id()).put("status", "delivered");
    status.put("timestamp", now()).put("recipient_id", recipient(message));
    status.set("biz_opaque_callback_data", message.request().path("biz_opaque_callback_data"));
    webhook.report(MetaDelivery.of("\"statuses\":[" + status + "]"));
  }

  private static String recipient(WhatsAppBubble message) {
    String name = message.request().has("to") ? "to" : "recipient";
    return message.request().path(name).asString();
  }

  private String now() {
    return String.valueOf(city.now().getEpochSecond());
  }

  @Override
  public List<String> texts() {
    return meta.messages(user).stream().map(WhatsAppBubble::text).toList();
  }

  @Override
  public void holdNextReply() {
    sentBefore = meta.requests().size();
    meta.answer(BotReply.late(Duration.ofDays(1)));
  }

  @Override
  public void awaitHeld() {
    await().until(() -> meta.requests().size() > sentBefore);
  }

  @Override
  public void loseNextAnswer() {
    meta.answer(BotReply.doneButDropped());
  }

  @Override
  public boolean isQuiet() {
    return webhook.isIdle();
  }

  @Override
  public List<String> violations() {
    return meta.violations();
  }

  @Override
  public void close() {
    webhook.close();
    meta.close();
  }
}
