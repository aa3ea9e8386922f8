package id.suarawarga.gateway.torture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.suarawarga.gateway.testing.BotRequest;
import id.suarawarga.gateway.testing.FakeBotApi;
import id.suarawarga.gateway.testing.ShownMessage;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** Telegram, where one bubble is edited from question to question. */
final class Telegram implements Messenger {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String REPLY = "(?i).*(sendmessage|editmessagetext)";

  private final FakeBotApi api = FakeBotApi.start();

  /** Residents give up when nothing is said for that long. */
  Telegram(Duration patience) {
    api.patience(patience);
  }

  @Override
  public URI url() {
    return api.url();
  }

  @Override
  public List<String> settings(URI road) {
    return List.of(
        "suara.telegram.token=" + FakeBotApi.TOKEN,
        "suara.telegram.api-url=" + road,
        "suara.telegram.mode=webhook",
        "suara.telegram.webhook-secret=a-secret-for-tests",
        "suara.telegram.messages-per-second=9999",
        "suara.telegram.chat-every=0s");
  }

  @Override
  public boolean owns(Call call) {
    return call.path().getPath().startsWith("/bot");
  }

  @Override
  public boolean isReply(Call call) {
    return call.path().getPath().matches(REPLY);
  }

  @Override
  public void follow(long person, String source) {
    type(person, "/start skm-DUKCAPIL-KTP_" + source);
  }

  @Override
  public void type(long person, String text) {
    api.type(person, text);
  }

  @Override
  public void tap(long person, Bubble bubble, String value) {
    ShownMessage shown =
        api.messages(person).stream()
            .filter(message -> bubble.id().equals("" + message.id()))
            .findFirst()
            .orElseThrow();
    api.tap(shown, bubble.option(value));
  }

  @Override
  public Bubble await(long person, Predicate<Bubble> wanted) {
    return bubble(api.await(person, message -> wanted.test(bubble(message))));
  }

  @Override
  public Map<Long, List<String>> prompts() {
    return api.requests().stream()
        .filter(call -> call.method().matches(REPLY))
        .collect(groupingBy(Telegram::person, mapping(call -> bubble(call).prompt(), toList())));
  }

  @Override
  public List<String> violations() {
    return api.violations();
  }

  private static Long person(BotRequest call) {
    return Long.valueOf(String.valueOf(call.param("chat_id")));
  }

  private static Bubble bubble(ShownMessage message) {
    List<String> options = options(message.keyboard());
    return new Bubble("" + message.id(), message.edits(), message.text(), options);
  }

  private static Bubble bubble(BotRequest call) {
    JsonNode markup = call.params().path("reply_markup");
    try {
      JsonNode keyboard = markup.isTextual() ? JSON.readTree(markup.textValue()) : markup;
      return new Bubble("", 0, String.valueOf(call.param("text")), options(keyboard));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static List<String> options(JsonNode keyboard) {
    return StreamSupport.stream(keyboard.path("inline_keyboard").spliterator(), false)
        .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
        .map(button -> button.path("callback_data").asText())
        .toList();
  }

  @Override
  public void close() {
    api.close();
  }
}
