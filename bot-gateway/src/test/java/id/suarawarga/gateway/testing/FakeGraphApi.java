package id.suarawarga.gateway.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Meta's Cloud API on a port of its own: takes messages and read marks, checks each request by
 * {@link GraphRules}, keeps what each resident sees, and can be told to answer badly.
 */
public final class FakeGraphApi implements AutoCloseable {

  public static final String TOKEN = "EAAG-a-token-for-tests";
  public static final String PHONE_NUMBER_ID = "300000000000001";
  public static final String VERSION = "v25.0";

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String NUMBER = "/" + VERSION + "/" + PHONE_NUMBER_ID;
  private static final String PATH = NUMBER + "/messages";

  static {
    System.setProperty("sun.net.httpserver.nodelay", "true"); // else each answer takes 40 ms
  }

  private final HttpServer server;
  private final FakeFiles files = new FakeFiles();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Queue<JsonNode> requests = new ConcurrentLinkedQueue<>();
  private final FakePhones phones = new FakePhones();
  private final Queue<String> read = new ConcurrentLinkedQueue<>();
  private final Queue<String> violations = new ConcurrentLinkedQueue<>();
  private final MetaUploads uploads = new MetaUploads(violations);
  private final Queue<BotReply> replies = new ConcurrentLinkedQueue<>();
  private final AtomicLong lastId = new AtomicLong();
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile Consumer<WhatsAppBubble> whenTaken = _ -> {};
  private volatile Function<JsonNode, Optional<BotReply>> script = _ -> Optional.empty();

  private FakeGraphApi() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::serve);
    server.start();
  }

  public static FakeGraphApi start() {
    try {
      return new FakeGraphApi();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What to set as the API URL. */
  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** What can be had by its media id. */
  public FakeFiles files() {
    return files;
  }

  /** What was uploaded. */
  public MetaUploads uploads() {
    return uploads;
  }

  /** What this resident, by phone number or business-scoped id, has before them; newest last. */
  public List<WhatsAppBubble> messages(String user) {
    return phones.messages(user);
  }

  /** Those who have something before them, by phone number or business-scoped id. */
  public List<String> residents() {
    return phones.addresses();
  }

  /** How long to wait for a message from now on. */
  public void patience(Duration longest) {
    phones.patience(longest);
  }

  /** From now on hears of each message as soon as it is taken, before that is answered. */
  public void whenTaken(Consumer<WhatsAppBubble> listener) {
    whenTaken = listener;
  }

  /** From now on is asked first how a message is to be answered; nothing means as usual. */
  public void script(Function<JsonNode, Optional<BotReply>> answers) {
    script = answers;
  }

  /** Waits for a message that holds these words. */
  public WhatsAppBubble await(String user, String words) {
    return await(user, bubble -> bubble.text().contains(words));
  }

  /** Waits for such a message; the newest, if there are several. */
  public WhatsAppBubble await(String user, Predicate<WhatsAppBubble> wanted) {
    try {
      return phones.await(user, wanted);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All messages asked for so far, those included that were answered badly. */
  public List<JsonNode> requests() {
    return List.copyOf(requests);
  }

  /** The residents' messages that were marked as read. */
  public List<String> read() {
    return List.copyOf(read);
  }

  /** What was wrong with requests. */
  public List<String> violations() {
    return List.copyOf(violations);
  }

  /** The next messages are answered so, one after another; then as usual. */
  public void answer(BotReply... next) {
    replies.addAll(List.of(next));
  }

  /** How many of those answers are still to be given. */
  public int answersLeft() {
    return replies.size();
  }

  /** An error as Meta words it. */
  public static BotReply error(int status, int code) {
    return BotReply.text(
        status,
        """
        {"error":{"message":"(#%d) for tests","type":"OAuthException","code":%d,\
        "error_data":{"messaging_product":"whatsapp","details":"to 6281200000001"},\
        "fbtrace_id":"Ax"}}\
        """
            .formatted(code, code));
  }

  @Override
  public void close() {
    closed.countDown();
    server.stop(0);
    threads.shutdownNow();
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      String token = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
      if (!token.equals("Bearer " + TOKEN)) {
        BotApiServer.write(exchange, error(401, 190));
      } else if (exchange.getRequestMethod().equals("GET")) {
        media(exchange, exchange.getRequestURI().getPath());
      } else if (exchange.getRequestURI().getPath().equals(NUMBER + "/media")) {
        BotApiServer.write(exchange, uploads.take(exchange.getRequestBody().readAllBytes()));
      } else if (!exchange.getRequestURI().getPath().equals(PATH)) {
        BotApiServer.write(exchange, error(404, 33));
      } else {
        JsonNode request = JSON.readTree(exchange.getRequestBody().readAllBytes());
        BotApiServer.write(exchange, reply(request));
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** The description under the id, the file under the link in it. */
  private void media(HttpExchange exchange, String path) throws IOException {
    String id = path.substring(path.lastIndexOf('/') + 1);
    Integer size = files.size(id);
    if (path.startsWith("/media/")) {
      files.write(exchange, id);
    } else if (size == null) {
      BotApiServer.write(exchange, error(400, 100));
    } else {
      ObjectNode about = JSON.createObjectNode().put("url", url() + "/media/" + id).put("id", id);
      BotApiServer.write(exchange, BotReply.text(200, about.put("file_size", size).toString()));
    }
  }

  private BotReply reply(JsonNode request) throws InterruptedException {
    List<String> wrong = GraphRules.check(request);
    violations.addAll(wrong);
    if (!request.has("status")) {
      requests.add(request);
    }
    if (!wrong.isEmpty() || !uploads.allows(request)) {
      return error(400, wrong.isEmpty() ? 100 : 131009);
    }
    return request.has("status") ? marked(request) : scripted(request);
  }

  private BotReply marked(JsonNode request) {
    read.add(request.path("message_id").asString(""));
    return BotReply.text(200, "{\"success\":true}");
  }

  private BotReply scripted(JsonNode request) throws InterruptedException {
    BotReply scripted = script.apply(request).orElseGet(replies::poll);
    if (scripted == null) {
      return accepted(request);
    }
    var _ = closed.await(scripted.delay().toMillis(), TimeUnit.MILLISECONDS);
    BotReply done = scripted.effect() ? accepted(request) : scripted;
    return scripted.isUsual() ? done : scripted;
  }

  private BotReply accepted(JsonNode request) {
    String id = "wamid.OUT" + lastId.incrementAndGet();
    WhatsAppBubble bubble = new WhatsAppBubble(id, request);
    phones.show(bubble);
    whenTaken.accept(bubble);
    ObjectNode answer = JSON.createObjectNode().put("messaging_product", "whatsapp");
    ObjectNode contact = answer.putArray("contacts").addObject();
    if (request.has("to")) {
      contact.put("input", request.path("to").asString("")).set("wa_id", request.path("to"));
    } else {
      contact.set("input", request.path("recipient"));
      contact.set("user_id", request.path("recipient"));
    }
    answer.putArray("messages").addObject().put("id", id);
    return BotReply.text(200, answer.toString());
  }
}
