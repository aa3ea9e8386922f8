package id.suarawarga.gateway.testing;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A Bot API on a port of its own, with residents who type and tap. It keeps the rules of {@code
 * getUpdates} and webhooks, refuses what Telegram would refuse, checks every call against {@link
 * BotApiSpec} where that is present, and can be told to answer badly.
 */
public final class FakeBotApi implements AutoCloseable {

  public static final String TOKEN = "7000000001:a-token-for-tests";

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final BotReply TRUE = BotReply.ok(BooleanNode.TRUE);

  static {
    System.setProperty("sun.net.httpserver.nodelay", "true"); // else each answer takes 40 ms
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final ObjectNode bot = BotRequest.MAPPER.createObjectNode();
  private final FakeResidents residents = new FakeResidents();
  private final FakeUpdates updates = new FakeUpdates();
  private final FakeChats chats;
  private final Optional<BotApiSpec> spec = BotApiSpec.find();
  private final List<String> violations = new CopyOnWriteArrayList<>();
  private final List<BotRequest> journal = new CopyOnWriteArrayList<>();
  private final Map<String, Queue<BotReply>> script = new ConcurrentHashMap<>();
  private final Set<String> openQueries = ConcurrentHashMap.newKeySet();
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile @Nullable WebhookPusher webhook;
  private volatile int copies = 1;

  private FakeBotApi() throws IOException {
    bot.put("id", 7000000001L).put("is_bot", true).put("first_name", "Survei Kota");
    bot.put("username", "SurveiKotaBot");
    chats = new FakeChats(bot);
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::serve);
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
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  // The residents

  /** A resident types; the chat exists from now on. */
  public void type(long chat, String text) {
    chats.open(chat);
    deliver(residents.text(chat, text));
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

  /** Lets the bot write to a chat without an update. */
  public void open(long chat) {
    chats.open(chat);
  }

  /** Any update, as it is. */
  public void deliver(ObjectNode update) {
    WebhookPusher pusher = webhook;
    for (int i = 0; i < copies; i++) {
      if (pusher == null) {
        updates.add(update);
      } else {
        pusher.push(update);
      }
    }
  }

  /** From now on each update comes this often. */
  public void deliverTimes(int times) {
    copies = times;
  }

  // What can be seen

  public List<ShownMessage> messages(long chat) {
    return chats.messages(chat);
  }

  public ShownMessage lastMessage(long chat) {
    return messages(chat).getLast();
  }

  /** Waits for a message that holds these words. */
  public ShownMessage await(long chat, String words) {
    return await(chat, message -> message.text().contains(words));
  }

  /** Waits for such a message. */
  public ShownMessage await(long chat, Predicate<ShownMessage> wanted) {
    try {
      return chats.await(chat, wanted, PATIENCE);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All calls so far, also those that came in the answer to a webhook. */
  public List<BotRequest> requests() {
    return List.copyOf(journal);
  }

  public List<BotRequest> requests(String method) {
    return journal.stream().filter(call -> call.method().equalsIgnoreCase(method)).toList();
  }

  /** Taps whose button still spins. */
  public Set<String> openQueries() {
    return Set.copyOf(openQueries);
  }

  /** What was wrong with calls; always empty where there is no copy of the description. */
  public List<String> violations() {
    return List.copyOf(violations);
  }

  // Bad days

  /** The next calls of a method are answered so, one after another; then as usual. */
  public void answer(String method, BotReply... replies) {
    script
        .computeIfAbsent(method.toLowerCase(Locale.ROOT), _ -> new ConcurrentLinkedQueue<>())
        .addAll(List.of(replies));
  }

  /** A webhook that is left from before. */
  public void leaveWebhook() {
    updates.webhookActive(true);
  }

  @Override
  public void close() {
    closed.countDown();
    updates.close();
    setPusher(null);
    server.stop(0);
    threads.shutdownNow();
  }

  // The server

  private void serve(HttpExchange exchange) throws IOException {
    String[] path = exchange.getRequestURI().getPath().split("/");
    try (exchange) {
      if (path.length != 3 || !path[1].startsWith("bot")) {
        write(exchange, BotReply.error(404, "Not Found"));
      } else if (!path[1].equals("bot" + TOKEN)) {
        write(exchange, BotReply.error(401, "Unauthorized"));
      } else {
        write(exchange, reply(BotRequest.of(exchange, path[2])));
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private BotReply reply(BotRequest request) throws InterruptedException {
    journal.add(request);
    List<String> wrong = spec.map(known -> known.check(request)).orElse(List.of());
    if (!wrong.isEmpty()) {
      violations.addAll(wrong);
      return BotReply.error(400, "Bad Request: " + wrong);
    }
    BotReply scripted = script.getOrDefault(request.method(), new ConcurrentLinkedQueue<>()).poll();
    if (scripted == null) {
      return usual(request);
    }
    closed.await(scripted.delay().toMillis(), TimeUnit.MILLISECONDS);
    BotReply usual = scripted.effect() ? usual(request) : scripted;
    return scripted.isUsual() ? usual : scripted;
  }

  private BotReply usual(BotRequest request) throws InterruptedException {
    return switch (request.method()) {
      case "getme" -> BotReply.ok(bot);
      case "getupdates" ->
          updates.poll(
              number(request, "offset", 0),
              (int) number(request, "limit", 100),
              Duration.ofSeconds(number(request, "timeout", 0)));
      case "sendmessage" -> chats.send(request);
      case "editmessagetext" -> chats.edit(request);
      case "answercallbackquery" -> answerQuery(request);
      case "setwebhook" -> setWebhook(request);
      case "deletewebhook" -> {
        setPusher(null);
        yield TRUE;
      }
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

  private BotReply setWebhook(BotRequest request) {
    String url = String.valueOf(request.param("url"));
    String secret = String.valueOf(request.param("secret_token"));
    if (!secret.matches("[A-Za-z0-9_-]{1,256}")) {
      return BotReply.error(400, "Bad Request: secret token contains unallowed characters");
    }
    setPusher(new WebhookPusher(URI.create(url), secret, this::answerFromWebhook));
    return TRUE;
  }

  private void answerFromWebhook(BotRequest call) {
    try {
      reply(call);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void setPusher(@Nullable WebhookPusher pusher) {
    WebhookPusher before = webhook;
    webhook = pusher;
    updates.webhookActive(pusher != null);
    if (before != null) {
      before.close();
    }
  }

  private static long number(BotRequest request, String name, long otherwise) {
    String value = request.param(name);
    return value == null ? otherwise : Long.parseLong(value);
  }

  private static void write(HttpExchange exchange, BotReply reply) throws IOException {
    if (reply.body() == null) {
      return; // closing without an answer breaks the connection
    }
    byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    exchange.sendResponseHeaders(reply.status(), body.length);
    exchange.getResponseBody().write(body);
  }
}
