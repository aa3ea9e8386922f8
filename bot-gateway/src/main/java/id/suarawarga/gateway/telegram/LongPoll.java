package id.suarawarga.gateway.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.suarawarga.gateway.telegram.BotAnswer.Done;
import id.suarawarga.gateway.telegram.BotAnswer.NotSent;
import id.suarawarga.gateway.telegram.BotAnswer.Refused;
import id.suarawarga.gateway.telegram.BotAnswer.Silence;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * {@code getUpdates}, read update by update: the library reads the whole answer or nothing, so that
 * one strange update would keep all others away for ever.
 */
final class LongPoll {

  /** The kinds that mean something to us; Telegram remembers the list. */
  static final List<String> ALLOWED_UPDATES =
      List.of("message", "callback_query", "my_chat_member");

  private static final Duration GRACE = Duration.ofSeconds(15);
  private static final MediaType JSON = MediaType.get("application/json");

  private final OkHttpClient http;
  private final HttpUrl url;
  private final Duration wait;
  private volatile @Nullable Call running;

  /**
   * @param wait how long Telegram may hold the call while there is nothing; at most 50 s
   */
  LongPoll(OkHttpClient http, HttpUrl server, String token, Duration wait) {
    this.http = http.newBuilder().callTimeout(wait.plus(GRACE)).build();
    this.url =
        server.newBuilder().addPathSegment("bot" + token).addPathSegment("getUpdates").build();
    this.wait = wait;
  }

  /**
   * Confirms all updates below the offset and waits for the next ones.
   *
   * @param offset 0 = from the earliest unconfirmed one
   */
  BotAnswer<List<TelegramObject>> poll(long offset) {
    Call call = http.newCall(new Request.Builder().url(url).post(body(offset)).build());
    running = call;
    try (Response response = call.execute()) {
      TelegramObject answer = TelegramObject.parse(response.body().bytes());
      return answer == null ? new Silence<>("HTTP " + response.code()) : read(answer);
    } catch (IOException e) {
      String reason = e.getClass().getSimpleName();
      return BotApi.neverLeft(e) ? new NotSent<>(reason) : new Silence<>(reason);
    } finally {
      running = null;
    }
  }

  /** Breaks the running call off. */
  void cancel() {
    Call call = running;
    if (call != null) {
      call.cancel();
    }
  }

  private RequestBody body(long offset) {
    ObjectNode body = TelegramObject.MAPPER.createObjectNode();
    body.put("offset", offset).put("limit", 100).put("timeout", wait.toSeconds());
    ALLOWED_UPDATES.forEach(body.putArray("allowed_updates")::add);
    return RequestBody.create(body.toString(), JSON);
  }

  private static BotAnswer<List<TelegramObject>> read(TelegramObject answer) {
    if (answer.flag("ok")) {
      return new Done<>(answer.objects("result"));
    }
    Long code = answer.number("error_code");
    if (code == null || code >= 500) {
      return new Silence<>("error " + code);
    }
    Long retryAfter = answer.object("parameters").number("retry_after");
    String description = answer.text("description");
    return new Refused<>(
        Math.toIntExact(code),
        description == null ? "" : description,
        retryAfter == null ? null : Duration.ofSeconds(retryAfter));
  }
}
