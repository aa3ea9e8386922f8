package id.suarawarga.gateway.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What a provider keeps of the files that residents sent. */
public final class FakeFiles {

  private final Map<String, byte[]> files = new ConcurrentHashMap<>();

  /** From now on there is such a file. */
  public void keep(String id, byte[] content) {
    files.put(id, content);
  }

  /** From now on there is none. */
  public void forget(String id) {
    files.remove(id);
  }

  /** How long the file is; null when there is none. */
  @Nullable Integer size(String id) {
    byte[] content = files.get(id);
    return content == null ? null : content.length;
  }

  /** What Telegram says of a file, whose path is its id. */
  BotReply describe(String id) {
    Integer size = size(id);
    if (size == null) {
      return BotReply.error(
          400, "Bad Request: wrong file_id or the file is temporarily unavailable");
    }
    ObjectNode file = BotRequest.MAPPER.createObjectNode().put("file_id", id);
    return BotReply.ok(
        file.put("file_unique_id", "u" + id).put("file_size", size).put("file_path", id));
  }

  /** Answers with the file, or that there is none. */
  void write(HttpExchange exchange, String id) throws IOException {
    byte[] content = files.get(id);
    if (content == null) {
      exchange.sendResponseHeaders(404, -1);
    } else {
      exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
      exchange.getResponseBody().write(content);
    }
  }
}
