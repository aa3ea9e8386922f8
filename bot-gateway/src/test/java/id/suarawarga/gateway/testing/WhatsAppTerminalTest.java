package id.suarawarga.gateway.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WhatsAppTerminalTest {

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final List<String> delivered = new CopyOnWriteArrayList<>();
  private HttpServer gateway;
  private WhatsAppTerminal terminal;

  @BeforeEach
  void start() throws Exception {
    gateway = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    gateway.createContext(
        "/",
        exchange -> {
          try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String signed = exchange.getRequestHeaders().getFirst("X-Hub-Signature-256");
            assertThat(signed).isEqualTo(MetaDelivery.signature(body, WhatsAppTerminal.SECRET));
            delivered.add(new String(body, UTF_8));
            exchange.sendResponseHeaders(200, -1);
          }
        });
    gateway.start();
    URI webhook = URI.create("http://127.0.0.1:" + gateway.getAddress().getPort());
    terminal = new WhatsAppTerminal(0, webhook, new PrintStream(shown, true, UTF_8));
  }

  @AfterEach
  void stop() {
    terminal.close();
    gateway.stop(0);
  }

  @Test
  void aListIsShownWithNumbersAndANumberTapsItsRow() throws Exception {
    send(
        """
        {"type":"interactive","interactive":{"type":"list","body":{"text":"Mudah?\\nPilih"},\
        "action":{"sections":[{"rows":[{"id":"3f9a:COST:1","title":"Tidak \\"mudah\\""},\
        {"id":"3f9a:COST:2","title":"Mudah"}]}]}}}\
        """);
    assertThat(shown.toString(UTF_8)).contains("  Mudah?\n  Pilih\n  [1] Tidak \"mudah\"\n  [2] M");

    terminal.say("2");
    assertThat(delivered.getFirst()).contains("\"list_reply\":{\"id\":\"3f9a:COST:2\"");
  }

  @Test
  void otherWordsAreTyped() throws Exception {
    terminal.say("SKM \"DUKCAPIL\"");
    assertThat(delivered.getFirst()).contains("{\"body\":\"SKM \\\"DUKCAPIL\\\"\"}");
  }

  private void send(String request) throws Exception {
    HttpRequest post =
        HttpRequest.newBuilder(terminal.url()).POST(BodyPublishers.ofString(request)).build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      assertThat(http.send(post, BodyHandlers.ofString()).body()).contains("wamid.");
    }
  }
}
