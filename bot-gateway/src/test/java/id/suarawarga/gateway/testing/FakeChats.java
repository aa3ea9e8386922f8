package id.suarawarga.gateway.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands in the residents' chats, and what Telegram refuses to put there. */
final class FakeChats {

  private static final Pattern TAG = Pattern.compile("</?(b|i|u|s|code|pre)>");

  private final ObjectNode bot;

  /** Each is its own lock, so that nobody is woken by what is said to others. */
  private final Map<Long, LinkedHashMap<Integer, ShownMessage>> chats = new ConcurrentHashMap<>();

  private final Map<Long, List<String>> histories = new ConcurrentHashMap<>();
  private final Set<Long> blocked = ConcurrentHashMap.newKeySet();
  private final AtomicInteger lastId = new AtomicInteger(90);
  private final SentFiles files = new SentFiles();

  FakeChats(ObjectNode bot) {
    this.bot = bot;
  }

  /** The resident has written to the bot; before, the bot can't write to them. */
  void open(long chat) {
    chats.computeIfAbsent(chat, _ -> new LinkedHashMap<>());
  }

  void block(long chat, boolean block) {
    if (block) {
      blocked.add(chat);
    } else {
      blocked.remove(chat);
    }
  }

  List<ShownMessage> messages(long chat) {
    var shown = of(chat);
    synchronized (shown) {
      return new ArrayList<>(shown.values());
    }
  }

  List<String> history(long chat) {
    return List.copyOf(histories.getOrDefault(chat, List.of()));
  }

  ShownMessage await(long chat, Predicate<ShownMessage> wanted, Duration patience)
      throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    var shown = of(chat);
    synchronized (shown) {
      while (true) {
        Optional<ShownMessage> found = shown.values().stream().filter(wanted).reduce((_, b) -> b);
        if (found.isPresent()) {
          return found.get();
        }
        long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        if (left <= 0) {
          throw new AssertionError("not shown within " + patience + "; the chat: " + shown);
        }
        shown.wait(left);
      }
    }
  }

  BotReply send(BotRequest request) {
    var shown = of(chat(request));
    synchronized (shown) {
      return refusal(request).orElseGet(() -> show(request, shown, lastId.incrementAndGet(), 0));
    }
  }

  /** A photo or a document, uploaded or known. */
  BotReply sendFile(BotRequest request) {
    var shown = of(chat(request));
    synchronized (shown) {
      return unreachable(chat(request))
          .or(() -> files.refusal(request))
          .orElseGet(() -> show(request, shown, lastId.incrementAndGet(), 0));
    }
  }

  BotReply edit(BotRequest request) {
    int id = Integer.parseInt(String.valueOf(request.param("message_id")));
    var shown = of(chat(request));
    synchronized (shown) {
      ShownMessage before = shown.get(id);
      if (before == null) {
        return BotReply.error(400, "Bad Request: message to edit not found");
      }
      return refusal(request)
          .or(() -> unchanged(request, before))
          .orElseGet(() -> show(request, shown, id, before.edits() + 1));
    }
  }

  private BotReply show(BotRequest request, Map<Integer, ShownMessage> shown, int id, int edits) {
    ShownMessage message =
        new ShownMessage(
            chat(request), id, text(request), keyboard(request), edits, files.of(request));
    shown.put(id, message);
    histories
        .computeIfAbsent(message.chat(), _ -> new CopyOnWriteArrayList<>())
        .add(message.text());
    shown.notifyAll();
    return BotReply.ok(message.toJson(bot));
  }

  private static Optional<BotReply> unchanged(BotRequest request, ShownMessage before) {
    boolean same =
        before.text().equals(text(request)) && before.keyboard().equals(keyboard(request));
    return same
        ? Optional.of(
            BotReply.error(
                400,
                "Bad Request: message is not modified: specified new message content and reply"
                    + " markup are exactly the same as a current content and reply markup of the"
                    + " message"))
        : Optional.empty();
  }

  private Optional<BotReply> refusal(BotRequest request) {
    return unreachable(chat(request)).or(() -> wrong(request));
  }

  private Optional<BotReply> unreachable(long chat) {
    if (!chats.containsKey(chat)) {
      return Optional.of(BotReply.error(400, "Bad Request: chat not found"));
    }
    return blocked.contains(chat)
        ? Optional.of(BotReply.error(403, "Forbidden: bot was blocked by the user"))
        : Optional.empty();
  }

  private static Optional<BotReply> wrong(BotRequest request) {
    return Stream.of(wrongText(request), wrongButtons(keyboard(request)))
        .flatMap(Optional::stream)
        .findFirst()
        .map(description -> BotReply.error(400, "Bad Request: " + description));
  }

  private static Optional<String> wrongText(BotRequest request) {
    String raw = String.valueOf(request.param("text"));
    if (isHtml(request)
        && Pattern.compile("<|&(?!amp;|lt;|gt;|quot;)")
            .matcher(TAG.matcher(raw).replaceAll(""))
            .find()) {
      return Optional.of("can't parse entities: Unsupported start tag \"" + raw + "\" at byte 0");
    }
    String text = text(request);
    if (text.isBlank()) {
      return Optional.of("message text is empty");
    }
    return text.length() > 4096 ? Optional.of("message is too long") : Optional.empty();
  }

  private static Optional<String> wrongButtons(JsonNode keyboard) {
    List<JsonNode> buttons =
        keyboard.path("inline_keyboard").valueStream().flatMap(JsonNode::valueStream).toList();
    if (buttons.size() > 100) {
      return Optional.of("reply markup is too long");
    }
    return buttons.stream().allMatch(FakeChats::isRight)
        ? Optional.empty()
        : Optional.of("BUTTON_DATA_INVALID");
  }

  /** A button either comes back with its data, or lets copy its text. */
  private static boolean isRight(JsonNode button) {
    int copied = button.at("/copy_text/text").asText().length();
    int bytes = button.path("callback_data").asText().getBytes(StandardCharsets.UTF_8).length;
    return button.has("copy_text")
        ? bytes == 0 && copied >= 1 && copied <= 256
        : bytes >= 1 && bytes <= 64;
  }

  private static String text(BotRequest request) {
    String raw = Objects.requireNonNullElse(request.param("text"), caption(request));
    return isHtml(request)
        ? TAG.matcher(raw)
            .replaceAll("")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&")
        : raw;
  }

  private static String caption(BotRequest request) {
    return Objects.requireNonNullElse(request.param("caption"), "");
  }

  private static boolean isHtml(BotRequest request) {
    return "HTML".equalsIgnoreCase(request.param("parse_mode"));
  }

  private static JsonNode keyboard(BotRequest request) {
    JsonNode markup = request.structure("reply_markup");
    return markup.has("inline_keyboard") ? markup : MissingNode.getInstance();
  }

  private static long chat(BotRequest request) {
    @Nullable String chat = request.param("chat_id");
    return Long.parseLong(String.valueOf(chat));
  }

  private LinkedHashMap<Integer, ShownMessage> of(long chat) {
    return chats.getOrDefault(chat, new LinkedHashMap<>());
  }
}
