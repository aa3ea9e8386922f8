package id.suarawarga.gateway.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a fake of a provider answers a call.
 *
 * @param body null = the connection is dropped instead
 * @param delay passes before the answer
 * @param effect whether the call has its usual effect before this answer is given
 */
public record BotReply(
    int status,
    Map<String, String> headers,
    @Nullable String body,
    Duration delay,
    boolean effect) {

  /** Success. */
  public static BotReply ok(JsonNode result) {
    ObjectNode body = BotRequest.MAPPER.createObjectNode().put("ok", true);
    return json(200, body.set("result", result));
  }

  /** A refusal as Telegram words it. */
  public static BotReply error(int code, String description) {
    ObjectNode body = BotRequest.MAPPER.createObjectNode();
    return json(
        code, body.put("ok", false).put("error_code", code).put("description", description));
  }

  public static BotReply tooManyRequests(int retryAfter) {
    ObjectNode body = BotRequest.MAPPER.createObjectNode();
    body.put("ok", false).put("error_code", 429);
    body.put("description", "Too Many Requests: retry after " + retryAfter);
    body.putObject("parameters").put("retry_after", retryAfter);
    return json(429, body).with("Retry-After", String.valueOf(retryAfter));
  }

  /** What a proxy in front of the Bot API says. */
  public static BotReply html(int status) {
    return new BotReply(
        status, Map.of("Content-Type", "text/html"), "<html>", Duration.ZERO, false);
  }

  /** Any status and body. */
  public static BotReply json(int status, JsonNode body) {
    return text(status, body.toString());
  }

  /** Any status, and a body that is written down as JSON. */
  public static BotReply text(int status, String body) {
    return new BotReply(
        status, Map.of("Content-Type", "application/json"), body, Duration.ZERO, false);
  }

  /** No answer: the connection is closed, and nothing was done. */
  public static BotReply dropped() {
    return new BotReply(0, Map.of(), null, Duration.ZERO, false);
  }

  /** No answer, although it was done. */
  public static BotReply doneButDropped() {
    return new BotReply(0, Map.of(), null, Duration.ZERO, true);
  }

  /** The usual answer, late. */
  public static BotReply late(Duration delay) {
    return new BotReply(200, Map.of(), "", delay, true);
  }

  /** The same with one more header. */
  public BotReply with(String header, String value) {
    Map<String, String> more = new java.util.HashMap<>(headers);
    more.put(header, value);
    return new BotReply(status, Map.copyOf(more), body, delay, effect);
  }

  /** Whether the usual answer is given after the delay. */
  boolean isUsual() {
    return effect && body != null;
  }
}
