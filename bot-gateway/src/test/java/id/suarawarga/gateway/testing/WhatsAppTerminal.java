package id.suarawarga.gateway.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * WhatsApp in a terminal, for trying the channel out without Meta: stands for the Cloud API on one
 * side and for a resident on the other. It needs nothing but a JDK, so {@code java} runs this file
 * as it is; the README says how.
 */
public final class WhatsAppTerminal implements AutoCloseable {

  static final String NUMBER_ID = "300000000000001";
  static final String SECRET = "try-it-out";

  private static final String STRING = "\"((?:[^\"\\\\]|\\\\.)*)\"";
  private static final Pattern WORDS =
      Pattern.compile("\"(?:body|caption)\":(?:\\{\"text\":)?" + STRING);
  private static final Pattern TEMPLATE = Pattern.compile("\"template\":\\{\"name\":" + STRING);
  private static final Pattern BLANK = Pattern.compile("\"type\":\"text\",\"text\":" + STRING);
  private static final Pattern OPTION =
      Pattern.compile("\"id\":" + STRING + ",\"title\":" + STRING);
  private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)");

  private final HttpClient http = HttpClient.newHttpClient();
  private final HttpServer meta;
  private final URI webhook;
  private final PrintStream screen;
  private volatile List<MatchResult> options = List.of();

  WhatsAppTerminal(int port, URI webhook, PrintStream screen) throws IOException {
    this.webhook = webhook;
    this.screen = screen;
    meta = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    meta.setExecutor(Executors.newCachedThreadPool());
    meta.createContext("/", this::serve);
    meta.start();
  }

  public static void main(String[] arguments) throws Exception {
    URI webhook = URI.create("http://localhost:8080/webhooks/whatsapp");
    try (WhatsAppTerminal chat = new WhatsAppTerminal(8091, webhook, System.out)) {
      chat.screen.println("Type what a resident says, or the number of an option; Ctrl+D ends.");
      BufferedReader keyboard = new BufferedReader(new InputStreamReader(System.in, UTF_8));
      for (String line = keyboard.readLine(); line != null; line = keyboard.readLine()) {
        if (!line.isBlank()) {
          chat.say(line.strip());
        }
      }
    }
    System.exit(0);
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + meta.getAddress().getPort());
  }

  /** Delivers words, or the tap that the number of an option stands for; returns the status. */
  int say(String words) throws InterruptedException {
    byte[] body = delivery(words).getBytes(UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(webhook)
            .header("Content-Type", "application/json")
            .header("X-Hub-Signature-256", "sha256=" + signature(body))
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    int status = status(request);
    if (status != 200) {
      screen.println("  (answered " + status + ": does it run, with the settings of the README?)");
    }
    return status;
  }

  /** 0 where nobody answers. */
  private int status(HttpRequest request) throws InterruptedException {
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    }
  }

  private String delivery(String words) {
    List<MatchResult> shown = options;
    boolean tap = words.matches("[0-9]{1,2}") && Integer.parseInt(words) <= shown.size();
    String content =
        tap && !words.matches("0+")
            ? tapped(shown.get(Integer.parseInt(words) - 1))
            : "\"type\":\"text\",\"text\":{\"body\":\"" + escape(words) + "\"}";
    return """
    {"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages",
      "value":{"metadata":{"phone_number_id":"%s"},"messages":[{"from":"6281200000001",
        "from_user_id":"ID.1234567890","id":"wamid.%s","timestamp":"%d",%s}]}}]}]}
    """
        .formatted(NUMBER_ID, UUID.randomUUID(), Instant.now().getEpochSecond(), content);
  }

  private static String tapped(MatchResult option) {
    return "\"type\":\"interactive\",\"interactive\":{\"type\":\"list_reply\",\"list_reply\":"
        + "{\"id\":\"%s\",\"title\":\"%s\"}}".formatted(option.group(1), option.group(2));
  }

  private static String signature(byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (java.security.GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      String request = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
      if (!request.contains("\"status\":\"read\"")) {
        show(request);
      }
      String id = "\"messages\":[{\"id\":\"wamid.%s\"}]".formatted(UUID.randomUUID());
      byte[] answer = ("{\"success\":true," + id + "}").getBytes(UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    }
  }

  private synchronized void show(String request) {
    screen.println();
    find(TEMPLATE, request).forEach(name -> screen.println("  template " + name.group(1)));
    find(BLANK, request).forEach(blank -> screen.println("  - " + unescape(blank.group(1))));
    find(WORDS, request).forEach(words -> indent(unescape(words.group(1))));
    options = find(OPTION, request);
    for (int i = 0; i < options.size(); i++) {
      screen.println("  [" + (i + 1) + "] " + unescape(options.get(i).group(2)));
    }
  }

  private void indent(String words) {
    words.lines().forEach(line -> screen.println("  " + line));
  }

  private static List<MatchResult> find(Pattern pattern, String text) {
    List<MatchResult> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.toMatchResult());
    }
    return found;
  }

  private static String escape(String words) {
    return words.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\p{Cntrl}", " ");
  }

  private static String unescape(String json) {
    return ESCAPE.matcher(json).replaceAll(it -> Matcher.quoteReplacement(character(it.group(1))));
  }

  private static String character(String escape) {
    return switch (escape.charAt(0)) {
      case 'n' -> "\n";
      case 'r', 't', 'b', 'f' -> " ";
      case 'u' -> String.valueOf((char) Integer.parseInt(escape.substring(1), 16));
      default -> escape;
    };
  }

  @Override
  public void close() {
    meta.stop(0);
  }
}
