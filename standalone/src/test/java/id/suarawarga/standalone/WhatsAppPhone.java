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

  private static final long NUMBER = 6_281_555_002L;
  private static final String USER = "ID.6201555003";
  private static final String NAME = "Sitimarkerah";
  private static final String FILE = "900000000055501";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final FakeGraphApi meta = FakeGraphApi.start();
  private final KillableCity city;
  private final MetaWebhook webhook;
  private int messages;
  private int sentBefore;

  WhatsAppPhone(KillableCity city) {
    this.city = city;
    this.webhook = new MetaWebhook(city.url().resolve("/webhooks/whatsapp"));
    meta.whenTaken(this::report);
  }

  @Override
  public List<String> secrets() {
    return List.of(String.valueOf(NUMBER), USER, NAME, FILE);
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
    meta.messages(USER).reversed().stream()
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
    message.put("id", "wamid.IN" + ++messages).put("timestamp", now());
    message.put("from", String.valueOf(NUMBER)).put("from_user_id", USER);
    webhook.say(
        NUMBER,
        MetaDelivery.of(
            """
            "contacts":[{"profile":{"name":"%s"},"user_id":"%s"}],"messages":[%s]"""
                .formatted(NAME, USER, message)));
  }

  private void report(WhatsAppBubble message) {
    ObjectNode status = JSON.createObjectNode().put("id", message.id()).put("status", "delivered");
    status.put("timestamp", now()).put("recipient_id", String.valueOf(NUMBER));
    status.set("biz_opaque_callback_data", message.request().path("biz_opaque_callback_data"));
    webhook.report(MetaDelivery.of("\"statuses\":[" + status + "]"));
  }

  private String now() {
    return String.valueOf(city.now().getEpochSecond());
  }

  @Override
  public List<String> texts() {
    return meta.messages(USER).stream().map(WhatsAppBubble::text).toList();
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
