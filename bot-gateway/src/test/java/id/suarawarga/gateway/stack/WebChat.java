package id.suarawarga.gateway.stack;

import id.suarawarga.engine.complaint.NoticeKind;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.Option;
import id.suarawarga.engine.transcript.Chat;
import id.suarawarga.engine.transcript.ForumEvent;
import id.suarawarga.gateway.stack.WebEar.Heard;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One visitor of the web chat, whose every message arrives twice. */
final class WebChat implements Chat, AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern LINK = Pattern.compile("/start(?: (\\S+))?");
  private static final Pattern FILE = Pattern.compile("\n\nhttp://[^/]+(/chat/files/[\\w-]+)$");
  private static final Duration TYPING = Duration.ofSeconds(5);

  private final WebStack stack;
  private final WebVisitor visitor;
  private final StoredRows stored;
  private final int eventsBefore;
  private @Nullable WebEar ear;
  private int seen;

  WebChat(WebStack stack) {
    this.stack = stack;
    this.visitor = new WebVisitor(stack);
    this.stored = new StoredRows(stack.database());
    stack.forgetTimers(); // what others have left unfinished is not for this visitor
    stack.forums().clear();
    this.eventsBefore = stack.events();
  }

  @Override
  public Seen say(Content content) {
    stack.clock().advance(TYPING);
    return look(ear == null ? open(content) : post(content));
  }

  @Override
  public Seen wait(Duration time) {
    stack.advance(time);
    return look(null);
  }

  @Override
  public Seen handle(NoticeKind kind, String words) {
    stack.clock().advance(TYPING);
    stack.handle(kind, words);
    return look(null);
  }

  @Override
  public Seen attach(String words) {
    stack.clock().advance(TYPING);
    stack.attach(words);
    return look(null);
  }

  @Override
  public Seen happen(ForumEvent event) {
    stack.clock().advance(TYPING);
    stack.happen(event);
    return ear == null ? new Seen(List.of(), null, List.of()) : look(null);
  }

  /** A link begins the conversation; any other first words need one that is open already. */
  private @Nullable String open(Content content) {
    Matcher link = LINK.matcher(content instanceof Content.Text(var text) ? text : "");
    String toast = null;
    if (link.matches()) {
      String start = link.group(1);
      visitor.begin(start == null ? "{}" : JSON.writeValueAsString(Map.of("start", start)));
    } else {
      visitor.withToken(stack.silentConversation());
      toast = post(content);
    }
    ear = visitor.listen(0);
    return toast;
  }

  private @Nullable String post(Content content) {
    UUID id = UUID.randomUUID();
    HttpResponse<String> first = post(id, content);
    post(id, content);
    JsonNode toast = JSON.readTree(first.body()).get("toast");
    return toast == null ? null : toast.stringValue();
  }

  private HttpResponse<String> post(UUID id, Content content) {
    return switch (content) {
      case Content.Text text -> visitor.type(id, text.text());
      case Content.Choice choice -> visitor.tap(id, choice.optionId());
      default -> throw new IllegalArgumentException("no page can send " + content);
    };
  }

  private Seen look(@Nullable String toast) {
    stack.awaitSent();
    List<Heard> all = ear.await(stack.events() - eventsBefore);
    List<Bubble> bubbles = all.subList(seen, all.size()).stream().map(WebChat::bubble).toList();
    seen = all.size();
    return new Seen(bubbles, toast, stored.news());
  }

  /** The paths of the files that the bot has linked to so far. */
  List<String> files() {
    return ear.await(stack.events() - eventsBefore).stream()
        .map(heard -> FILE.matcher(heard.text()))
        .filter(Matcher::find)
        .map(link -> link.group(1))
        .toList();
  }

  private static Bubble bubble(Heard heard) {
    List<Option> options = new ArrayList<>();
    for (JsonNode option : heard.data().get("options")) {
      options.add(Option.answer(option.get("id").stringValue(), option.get("label").stringValue()));
    }
    String text = FILE.matcher(heard.text()).replaceFirst("");
    return new Bubble(text, options, String.valueOf(heard.number()));
  }

  @Override
  public void close() {
    if (ear != null) {
      ear.close();
    }
  }
}
