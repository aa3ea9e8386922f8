package id.suarawarga.gateway.webchat;

import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.gateway.channel.Intake;
import id.suarawarga.gateway.webchat.WebConversations.Begun;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the page of the web chat talks to. */
@RestController
@RequestMapping("/chat/api")
final class WebChatApi {

  private static final String BEARER = "Bearer ";

  /** The visitor says it without knowing; so it has an id that no page can make. */
  private static final String FIRST = "first";

  private final WebConversations conversations;
  private final WebEvents events;
  private final EventStream stream;
  private final Intake intake;
  private final WebChatLimits limits;

  WebChatApi(
      WebConversations conversations,
      WebEvents events,
      EventStream stream,
      Intake intake,
      WebChatLimits limits) {
    this.conversations = conversations;
    this.events = events;
    this.stream = stream;
    this.intake = intake;
    this.limits = limits;
  }

  /** Begins a conversation, in which the bot speaks first. */
  @PostMapping("/conversations")
  @ResponseStatus(HttpStatus.CREATED)
  Map<String, String> begin(
      @RequestBody(required = false) @Nullable Beginning given, HttpServletRequest request) {
    passOrRefuse(limits.conversations().take(request.getRemoteAddr()));
    Beginning beginning = Objects.requireNonNullElse(given, Beginning.PLAIN);
    Content words = new Content.Text(beginning.words());
    Begun begun = conversations.begin(beginning.atKiosk());
    intake.receive(InboundMessage.of(FIRST, begun.conversation().visitor(), words));
    return Map.of("token", begun.token());
  }

  /** Takes a message; it is committed when this answers, with a short notice where there is one. */
  @PostMapping("/messages")
  @ResponseStatus(HttpStatus.ACCEPTED)
  Map<String, String> take(
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String bearer,
      @RequestBody Posted posted,
      HttpServletRequest request) {
    passOrRefuse(limits.messages().take(request.getRemoteAddr()));
    WebConversation conversation = conversation(bearer, null);
    String id = posted.externalId();
    Content content = posted.content(option -> events.bubbleOf(conversation.id(), option));
    String toast = intake.receive(InboundMessage.of(id, conversation.visitor(), content)).toast();
    return toast == null ? Map.of() : Map.of("toast", toast);
  }

  /** Streams what the bot says. */
  @GetMapping("/events")
  void listen(
      @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String bearer,
      @RequestParam(required = false) @Nullable String token,
      @RequestHeader(name = "Last-Event-ID", defaultValue = "0") String lastEventId,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    passOrRefuse(limits.messages().take(request.getRemoteAddr()));
    WebConversation conversation = conversation(bearer, token);
    response.setContentType("text/event-stream;charset=UTF-8");
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("X-Accel-Buffering", "no"); // a proxy must not hold events back
    try {
      stream.write(conversation.id(), number(lastEventId), response.getOutputStream());
    } catch (DataAccessException _) {
      // The page connects again, and is told then.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private WebConversation conversation(@Nullable String bearer, @Nullable String token) {
    String given =
        bearer != null && bearer.startsWith(BEARER) ? bearer.substring(BEARER.length()) : token;
    if (given == null) {
      throw WebChatProblem.unauthorized();
    }
    return conversations.use(given).orElseThrow(WebChatProblem::unauthorized);
  }

  private static void passOrRefuse(Duration wait) {
    if (wait.isPositive()) {
      throw WebChatProblem.tooMany(wait);
    }
  }

  private static int number(String lastEventId) {
    return lastEventId.matches("[0-9]{1,9}") ? Integer.parseInt(lastEventId) : 0;
  }
}
