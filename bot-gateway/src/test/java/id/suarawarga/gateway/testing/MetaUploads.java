package id.suarawarga.gateway.testing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What Meta takes as a file to be sent later, and under which ids it keeps it. */
public final class MetaUploads {

  private static final int LARGEST_IMAGE = 5 << 20;
  private static final int LARGEST_DOCUMENT = 100 << 20;
  private static final Set<String> TYPES = Set.of("image/jpeg", "image/png", "application/pdf");

  private final AtomicLong lastId = new AtomicLong(900_000_000_000_100L);
  private final Map<String, FormPart> kept = new ConcurrentHashMap<>();
  private final AtomicBoolean failing = new AtomicBoolean();
  private final Queue<String> violations;

  MetaUploads(Queue<String> violations) {
    this.violations = violations;
  }

  BotReply take(byte[] body) {
    Map<String, FormPart> parts =
        FormPart.of(body).stream().collect(Collectors.toMap(FormPart::name, it -> it));
    List<String> wrong = wrong(parts);
    violations.addAll(wrong);
    if (!wrong.isEmpty()) {
      return FakeGraphApi.error(400, 100);
    }
    String id = String.valueOf(lastId.incrementAndGet());
    kept.put(id, parts.get("file"));
    if (failing.getAndSet(false)) {
      return BotReply.html(502);
    }
    return BotReply.text(200, "{\"id\":\"" + id + "\"}");
  }

  private static List<String> wrong(Map<String, FormPart> parts) {
    if (!parts.keySet().equals(Set.of("messaging_product", "type", "file"))) {
      return List.of("upload of " + parts.keySet());
    }
    FormPart file = parts.get("file");
    String type = parts.get("type").text();
    int largest = type.startsWith("image/") ? LARGEST_IMAGE : LARGEST_DOCUMENT;
    boolean right =
        parts.get("messaging_product").text().equals("whatsapp")
            && TYPES.contains(type)
            && type.equals(file.type())
            && file.fileName() != null
            && file.content().length > 0
            && file.content().length <= largest;
    return right ? List.of() : List.of("upload of a " + type + " as " + file.type());
  }

  /** Whether a message may send it: it names nothing of ours, or what is kept as such a thing. */
  boolean allows(JsonNode message) {
    String kind = message.path("type").asString("");
    FormPart file = kept.get(message.path(kind).path("id").asString(""));
    return !message.path(kind).has("id")
        || (file != null && (kind.equals("document") || type(file).startsWith(kind + "/")));
  }

  /** From now on there is such a file. */
  public void keep(String id, String type) {
    kept.put(id, new FormPart("file", "berkas", type, new byte[1]));
  }

  /** The ids of all that is kept. */
  public Set<String> ids() {
    return Set.copyOf(kept.keySet());
  }

  /** What is kept under that id. */
  public byte[] content(String id) {
    return kept.get(id).content();
  }

  /** The next upload is kept, and answered as if nobody knew. */
  public void failNext() {
    failing.set(true);
  }

  /** From now on nothing is kept. */
  public void forgetAll() {
    kept.clear();
  }

  private static String type(FormPart file) {
    return Objects.requireNonNullElse(file.type(), "");
  }
}
