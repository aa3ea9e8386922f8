package id.suarawarga.gateway.stack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.suarawarga.engine.complaint.NoticeKind;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.Option;
import id.suarawarga.engine.transcript.Chat;
import id.suarawarga.engine.transcript.ForumEvent;
import id.suarawarga.gateway.testing.BotRequest;
import id.suarawarga.gateway.testing.FakeBotApi;
import id.suarawarga.gateway.testing.ShownMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One resident in Telegram. */
final class TelegramChat implements Chat {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Duration TYPING = Duration.ofSeconds(5);

  private final TelegramStack stack;
  private final FakeBotApi telegram;
  private final StoredRows stored;
  private final long resident;
  private int seenRequests;

  TelegramChat(TelegramStack stack, long resident) {
    this.stack = stack;
    this.telegram = stack.telegram();
    this.resident = resident;
    this.stored = new StoredRows(stack.database());
    this.seenRequests = telegram.requests().size();
    telegram.open(resident);
    stack.forums().clear();
  }

  @Override
  public Seen say(Content content) {
    stack.clock().advance(TYPING);
    deliver(content);
    stack.awaitQuiet();
    return look();
  }

  @Override
  public Seen wait(Duration time) {
    stack.advance(time);
    return look();
  }

  @Override
  public Seen handle(NoticeKind kind, String words) {
    stack.clock().advance(TYPING);
    stack.handle(kind, words);
    return look();
  }

  @Override
  public Seen attach(String words) {
    stack.clock().advance(TYPING);
    stack.attach(words);
    return look();
  }

  @Override
  public Seen happen(ForumEvent event) {
    stack.clock().advance(TYPING);
    stack.happen(event);
    return look();
  }

  private void deliver(Content content) {
    switch (content) {
      case Content.Text text -> telegram.type(resident, text.text());
      case Content.Choice choice -> telegram.tap(bubble(choice), choice.optionId());
      case Content.Blocked _ -> telegram.block(resident);
      case Content.Unblocked _ -> telegram.unblock(resident);
      default -> telegram.deliver(Media.update(resident, content));
    }
  }

  /** A tap that names no bubble comes from a client that made it up. */
  private ShownMessage bubble(Content.Choice choice) {
    int id = choice.bubble() == null ? 1 : Integer.parseInt(choice.bubble());
    return telegram.messages(resident).stream()
        .filter(message -> message.id() == id)
        .findFirst()
        .orElseGet(() -> telegram.messages(resident).getLast());
  }

  private Seen look() {
    List<BotRequest> all = telegram.requests();
    List<BotRequest> news = all.subList(seenRequests, all.size());
    seenRequests = all.size();
    List<Bubble> bubbles = new ArrayList<>();
    for (BotRequest request : news) {
      bubble(request).ifPresent(bubbles::add);
    }
    return new Seen(bubbles, toast(news), stored.news());
  }

  private Optional<Bubble> bubble(BotRequest request) {
    boolean shown = request.method().matches("sendmessage|editmessagetext|sendphoto|senddocument");
    if (!shown || !String.valueOf(resident).equals(request.param("chat_id"))) {
      return Optional.empty();
    }
    String edited = request.param("message_id");
    String id = edited == null ? "" + telegram.messages(resident).getLast().id() : edited;
    return Optional.of(new Bubble(text(request), options(request), id));
  }

  private static String text(BotRequest request) {
    String text = Objects.requireNonNullElse(request.param("text"), request.param("caption"));
    return "HTML".equalsIgnoreCase(request.param("parse_mode"))
        ? text.replaceAll("</?b>", "")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&")
        : text;
  }

  private static List<Option> options(BotRequest request) {
    String markup =
        Optional.ofNullable(request.params().get("reply_markup"))
            .map(node -> node.isTextual() ? node.textValue() : node.toString())
            .orElse("{}");
    List<Option> options = new ArrayList<>();
    for (JsonNode row : read(markup).path("inline_keyboard")) {
      for (JsonNode button : row) {
        if (button.has("copy_text")) {
          continue; // only the app itself can press it
        }
        options.add(
            Option.answer(button.path("callback_data").asText(), button.path("text").asText()));
      }
    }
    return options;
  }

  private static @Nullable String toast(List<BotRequest> news) {
    return news.stream()
        .filter(request -> request.method().equals("answercallbackquery"))
        .map(request -> request.param("text"))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
