package id.suarawarga.gateway.webchat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;

/**
 * Server-sent events of conversations. A request waits here as long as its page is open, which
 * costs no thread, because it is a virtual one.
 */
final class EventStream {

  /** So often a page is looked after that nobody has woken, and told that we are still here. */
  static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private static final byte[] COMMENT = bytes(":\n\n");

  private final WebEvents events;
  private final Bells bells;

  EventStream(WebEvents events, Bells bells) {
    this.events = events;
    this.bells = bells;
  }

  /**
   * Writes every event after this one, and those to come, until the page or the program ends, or
   * newer pages of the conversation need the place.
   *
   * @param last the number of the last event that the page has seen
   */
  void write(UUID conversation, int last, OutputStream out)
      throws IOException, InterruptedException {
    int seen = last;
    try (Bell bell = bells.hang(conversation)) {
      out.write(COMMENT);
      while (!bells.isClosed() && !bell.isRetired()) {
        seen = writeNews(conversation, seen, out);
        out.flush();
        if (!bell.await(HEARTBEAT)) {
          out.write(COMMENT);
        }
      }
    }
  }

  private int writeNews(UUID conversation, int last, OutputStream out) throws IOException {
    int seen = last;
    for (WebEvents.Numbered event : events.after(conversation, last)) {
      out.write(
          bytes("event: message\nid: %d\ndata: %s\n\n".formatted(event.number(), event.json())));
      seen = event.number();
    }
    return seen;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
