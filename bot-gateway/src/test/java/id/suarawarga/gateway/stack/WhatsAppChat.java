package id.suarawarga.gateway.stack;

import id.suarawarga.engine.complaint.NoticeKind;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.Option;
import id.suarawarga.engine.transcript.Chat;
import id.suarawarga.engine.transcript.ForumEvent;
import id.suarawarga.gateway.testing.MetaDelivery;
import id.suarawarga.gateway.testing.WhatsAppBubble;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One resident in WhatsApp, whose every message is delivered twice and once more after the next.
 */
final class WhatsAppChat implements Chat {

  private static final AtomicLong IDS = new AtomicLong();
  private static final Duration TYPING = Duration.ofSeconds(5);
  private static final Duration HOUR = Duration.ofHours(1);

  /** What to type for an answer that has no row. */
  private static final String TYPED = "typed:";

  private static final Pattern MOVES = Pattern.compile("\n\n(?:Atau ketik|Or type): ([^\n]+)$");
  private static final Pattern MORE =
      Pattern.compile(
          "\n\n(?:Pilihan lain, ketik angkanya|Other answers, type the number):"
              + "((?:\n[0-9]+\\. [^\n]+)+)$");
  private static final Pattern NUMBERED =
      Pattern.compile("\n\n1\\. [^\n]+(?:\n[0-9]+\\. [^\n]+)+$");
  private static final Pattern TOAST = Pattern.compile("(Tombol ini|This button|Tercatat:) [^\n]+");

  private final WhatsAppStack stack;
  private final StoredRows stored;
  private final long number;
  private byte @Nullable [] late;
  private int seen;

  WhatsAppChat(WhatsAppStack stack) {
    this.stack = stack;
    this.number = IDS.incrementAndGet();
    this.stored = new StoredRows(stack.gateway().database());
    stack.gateway().forgetTimers(); // what others have left unfinished is not for this resident
    stack.gateway().forums().clear();
  }

  @Override
  public Seen say(Content content) {
    stack.gateway().clock().advance(TYPING);
    byte[] delivery = delivery(message(content));
    if (late != null) {
      stack.deliver(late);
    }
    stack.deliver(delivery);
    stack.deliver(delivery);
    late = delivery;
    stack.gateway().awaitSent();
    return look();
  }

  /** Hour by hour: who is reminded a day too late is not written to any more. */
  @Override
  public Seen wait(Duration time) {
    for (Duration left = time; left.isPositive(); left = left.minus(HOUR)) {
      stack.gateway().advance(left.compareTo(HOUR) < 0 ? left : HOUR);
    }
    return look();
  }

  @Override
  public Seen handle(NoticeKind kind, String words) {
    stack.gateway().clock().advance(TYPING);
    stack.gateway().handle(kind, words);
    return look();
  }

  @Override
  public Seen attach(String words) {
    stack.gateway().clock().advance(TYPING);
    stack.gateway().attach(words);
    return look();
  }

  @Override
  public Seen happen(ForumEvent event) {
    stack.gateway().clock().advance(TYPING);
    stack.gateway().happen(event);
    return look();
  }

  private ObjectNode message(Content content) {
    return switch (content) {
      case Content.Text text -> WhatsAppWords.text(text.text());
      case Content.Choice choice when choice.optionId().startsWith(TYPED) ->
          WhatsAppWords.text(choice.optionId().substring(TYPED.length()));
      case Content.Choice choice -> WhatsAppWords.tap(tapped(choice.bubble()), choice.optionId());
      case Content.FormReply form -> WhatsAppWords.form(form);
      default -> WhatsAppWords.media(content);
    };
  }

  private byte[] delivery(ObjectNode message) {
    String phone = "6281%09d".formatted(number);
    message.put("id", "wamid.IN" + IDS.incrementAndGet() + "." + phone);
    message.put("from", phone).put("from_user_id", user());
    long now = stack.gateway().clock().instant().getEpochSecond();
    message.put("timestamp", String.valueOf(now));
    return MetaDelivery.of("\"messages\":[" + message + "]");
  }

  private WhatsAppBubble tapped(@Nullable String id) {
    List<WhatsAppBubble> all = stack.meta().messages(user());
    return all.stream()
        .filter(bubble -> bubble.id().equals(id))
        .findFirst()
        .orElseGet(all::getLast);
  }

  private String user() {
    return "ID.%010d".formatted(number);
  }

  private Seen look() {
    List<WhatsAppBubble> all = stack.meta().messages(user());
    List<Bubble> bubbles = new ArrayList<>();
    String toast = null;
    for (WhatsAppBubble bubble : all.subList(seen, all.size())) {
      if (TOAST.matcher(bubble.text()).matches()) {
        toast = bubble.text();
      } else {
        bubbles.add(bubble.flow().map(flow -> form(bubble, flow)).orElseGet(() -> shown(bubble)));
      }
    }
    seen = all.size();
    return new Seen(bubbles, toast, stored.news());
  }

  private static Bubble form(WhatsAppBubble bubble, JsonNode flow) {
    String token = flow.path("flow_token").asString("");
    return Bubble.of(bubble.text(), token, flow.path("flow_cta").asString(""), bubble.id());
  }

  /** As on any other channel: what has no room in rows, and stands in the text, is an option. */
  private static Bubble shown(WhatsAppBubble bubble) {
    List<Option> options = new ArrayList<>();
    for (String label : bubble.labels()) {
      options.add(Option.answer(bubble.optionId(label).orElseThrow(), label));
    }
    Matcher moves = MOVES.matcher(bubble.text());
    String text = moves.replaceFirst("");
    Matcher more = MORE.matcher(text);
    if (more.find()) {
      more.group(1).lines().filter(line -> !line.isEmpty()).forEach(it -> options.add(typed(it)));
    }
    if (moves.reset().find()) {
      List.of(moves.group(1).split(", ")).forEach(it -> options.add(Option.move(TYPED + it, it)));
    }
    text = more.replaceFirst("");
    return new Bubble(
        options.isEmpty() ? text : NUMBERED.matcher(text).replaceFirst(""), options, bubble.id());
  }

  private static Option typed(String line) {
    String[] parts = line.split("\\. ", 2);
    return Option.answer(TYPED + parts[0], parts[1]);
  }
}
