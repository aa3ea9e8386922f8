package id.suarawarga.gateway.testing;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;

/**
 * A Bot API on a port of its own, with residents who type and tap. It keeps the rules of {@code
 * getUpdates} and webhooks, refuses what Telegram would refuse, checks every call against {@link
 * BotApiSpec} where that is present, and can be told to answer badly.
 */
public final class FakeBotApi implements AutoCloseable {

  public static final String TOKEN = "7000000001:a-token-for-tests";

  /** What all residents are called. */
  public static final String NAME = "Sitimarkerah";

  /** To {@link #answer}: {@code sendMessage} or {@code editMessageText}, whichever comes first. */
  public static final String REPLY = "reply";

  private static final BotReply TRUE = BotReply.ok(BooleanNode.TRUE);

  private final BotApiServer server;
  private final ObjectNode bot = BotRequest.MAPPER.createObjectNode();
  private final FakeFiles files = new FakeFiles();
  private final FakeResidents residents = new FakeResidents();
  private final FakeUpdates updates = new FakeUpdates();
  private final FakeChats chats;
  private final BotApiScript script = new BotApiScript(this::usual);
  private final Set<String> openQueries = ConcurrentHashMap.newKeySet();
  private final FakeWebhook webhook = new FakeWebhook(updates, this::answerFromWebhook);
  private volatile int copies = 1;
  private volatile Duration patience = Duration.ofSeconds(10);

  private FakeBotApi() throws IOException {
    bot.put("id", 7000000001L).put("is_bot", true).put("first_name", "Survei Kota");
    bot.put("username", "SurveiKotaBot");
    chats = new FakeChats(bot);
    server = new BotApiServer(TOKEN, files, script);
    server.start();
  }

  public static FakeBotApi start() {
    try {
      return new FakeBotApi();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What to set as the API URL. */
  public URI url() {
    return server.url();
  }

  /** A resident types; the chat exists from now on. */
  public void type(long chat, String text) {
    chats.open(chat);
    deliver(residents.text(chat, text));
  }

  /** A resident sends what {@link #files} keep: a photo, or with a name a document. */
  public void send(long chat, String fileId, @Nullable String name) {
    chats.open(chat);
    deliver(residents.file(chat, fileId, name));
  }

  /** A resident taps the button with this label on the newest message that has one. */
  public void tap(long chat, String label) {
    ShownMessage bubble =
        messages(chat).reversed().stream()
            .filter(message -> message.data(label).isPresent())
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button '" + label + "': " + messages(chat)));
    tap(bubble, bubble.data(label).orElseThrow());
  }

  /** A resident taps a button of an older message, or a forged client claims it. */
  public void tap(ShownMessage bubble, String data) {
    ObjectNode update = residents.tap(bubble, data, bot);
    openQueries.add(update.at("/callback_query/id").asText());
    deliver(update);
  }

  /** A resident blocks the bot. */
  public void block(long chat) {
    chats.block(chat, true);
    deliver(residents.membership(chat, "member", "kicked", bot));
  }

  /** A resident lets the bot in again. */
  public void unblock(long chat) {
    chats.block(chat, false);
    deliver(residents.membership(chat, "kicked", "member", bot));
  }

  /** What can be had by its {@code file_id}. */
  public FakeFiles files() {
    return files;
  }

  /** Lets the bot write to a chat without an update. */
  public void open(long chat) {
    chats.open(chat);
  }

  /** Any update, as it is. */
  public void deliver(ObjectNode update) {
    for (int i = 0; i < copies; i++) {
      webhook.deliver(update);
    }
  }

  /** From now on each update comes this often. */
  public void deliverTimes(int times) {
    copies = times;
  }

  /** Whether every update is taken: answered by the webhook, or confirmed by a poll. */
  public boolean isDelivered() {
    return webhook.isIdle();
  }

  /** Waits until every update is taken. */
  public void awaitDelivered() {
    Awaitility.await().until(this::isDelivered);
  }

  public List<ShownMessage> messages(long chat) {
    return chats.messages(chat);
  }

  /** All that could be read in a chat, in order, what was edited away included. */
  public List<String> history(long chat) {
    return chats.history(chat);
  }

  public ShownMessage lastMessage(long chat) {
    return messages(chat).getLast();
  }

  /** How long to wait for a message from now on. */
  public void patience(Duration longest) {
    patience = longest;
  }

  /** Waits for a message that holds these words. */
  public ShownMessage await(long chat, String words) {
    return await(chat, message -> message.text().contains(words));
  }

  /** Waits for such a message. */
  public ShownMessage await(long chat, Predicate<ShownMessage> wanted) {
    try {
      return chats.await(chat, wanted, patience);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All calls so far, also those that came in the answer to a webhook. */
  public List<BotRequest> requests() {
    return script.journal();
  }

  public List<BotRequest> requests(String method) {
    return script.journal().stream()
        .filter(call -> call.method().equalsIgnoreCase(method))
        .toList();
  }

  /** Taps whose button still spins. */
  public Set<String> openQueries() {
    return Set.copyOf(openQueries);
  }

  /** The statuses with which the webhook has answered so far. */
  public List<Integer> webhookAnswers() {
    return webhook.statuses();
  }

  /** What was wrong with calls; always empty where there is no copy of the description. */
  public List<String> violations() {
    return script.violations();
  }

  /** The next calls of a method are answered so, one after another; then as usual. */
  public void answer(String method, BotReply... replies) {
    script.answer(method, List.of(replies));
  }

  /** A webhook that is left from before. */
  public void leaveWebhook() {
    updates.webhookActive(true);
  }

  @Override
  public void close() {
    script.close();
    updates.close();
    webhook.delete();
    server.close();
  }

  private BotReply usual(BotRequest request) throws InterruptedException {
    return switch (request.method()) {
      case "getme" -> BotReply.ok(bot);
      case "getfile" -> files.describe(String.valueOf(request.param("file_id")));
      case "getupdates" ->
          updates.poll(
              request.number("offset", 0),
              (int) request.number("limit", 100),
              Duration.ofSeconds(request.number("timeout", 0)));
      case "sendmessage" -> chats.send(request);
      case "sendphoto", "senddocument" -> chats.sendFile(request);
      case "editmessagetext" -> chats.edit(request);
      case "answercallbackquery" -> answerQuery(request);
      case "setwebhook" -> webhook.set(request);
      case "deletewebhook" -> webhook.delete();
      case "setmycommands", "sendchataction" -> TRUE;
      default -> BotReply.error(404, "Not Found: method not found");
    };
  }

  private BotReply answerQuery(BotRequest request) {
    return openQueries.remove(String.valueOf(request.param("callback_query_id")))
        ? TRUE
        : BotReply.error(
            400,
            "Bad Request: query is too old and response timeout expired or query ID is invalid");
  }

  private void answerFromWebhook(BotRequest call) {
    try {
      script.reply(call);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
