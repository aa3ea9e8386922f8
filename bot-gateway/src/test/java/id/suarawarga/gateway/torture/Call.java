package id.suarawarga.gateway.torture;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * A request on its way, which can be made again.
 *
 * @param path with the query
 */
record Call(String method, URI path, Map<String, List<String>> headers, byte[] body) {

  static Call of(HttpExchange exchange) throws IOException {
    return new Call(
        exchange.getRequestMethod(),
        exchange.getRequestURI(),
        Map.copyOf(exchange.getRequestHeaders()),
        exchange.getRequestBody().readAllBytes());
  }

  /** Whether a provider reports what became of messages, and nobody says anything. */
  boolean isReport() {
    return new String(body, UTF_8).contains("\"statuses\"");
  }
}
