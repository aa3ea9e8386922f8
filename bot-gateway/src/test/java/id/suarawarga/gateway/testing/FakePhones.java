package id.suarawarga.gateway.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What the residents have before them in WhatsApp, by the address it was sent to. */
final class FakePhones {

  /** Each is its own lock, so that nobody is woken by what is sent to others. */
  private final Map<String, List<WhatsAppBubble>> phones = new ConcurrentHashMap<>();

  private volatile Duration patience = Duration.ofSeconds(10);

  void patience(Duration longest) {
    patience = longest;
  }

  List<String> addresses() {
    return List.copyOf(phones.keySet());
  }

  void show(WhatsAppBubble bubble) {
    JsonNode request = bubble.request();
    JsonNode address = request.has("to") ? request.path("to") : request.path("recipient");
    List<WhatsAppBubble> shown = of(address.asString(""));
    synchronized (shown) {
      shown.add(bubble);
      shown.notifyAll();
    }
  }

  List<WhatsAppBubble> messages(String address) {
    List<WhatsAppBubble> shown = of(address);
    synchronized (shown) {
      return List.copyOf(shown);
    }
  }

  WhatsAppBubble await(String address, Predicate<WhatsAppBubble> wanted)
      throws InterruptedException {
    long end = System.nanoTime() + patience.toNanos();
    List<WhatsAppBubble> shown = of(address);
    synchronized (shown) {
      while (true) {
        var found = shown.reversed().stream().filter(wanted).findFirst();
        if (found.isPresent()) {
          return found.get();
        }
        long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        if (left <= 0) {
          throw new AssertionError("not shown within " + patience + ", but " + shown);
        }
        shown.wait(left);
      }
    }
  }

  private List<WhatsAppBubble> of(String address) {
    return phones.computeIfAbsent(address, _ -> new ArrayList<>());
  }
}
