package id.suarawarga.gateway.telegram;

import id.suarawarga.gateway.channel.OnceOnlyHttp;
import id.suarawarga.gateway.telegram.BotAnswer.Done;
import id.suarawarga.gateway.telegram.BotAnswer.NotSent;
import id.suarawarga.gateway.telegram.BotAnswer.Refused;
import id.suarawarga.gateway.telegram.BotAnswer.Silence;
import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** Calls the Bot API; what goes wrong is a value, and nothing of it holds the token. */
final class BotApi {

  private static final int MOST_TAPS_ANSWERED_AT_ONCE = 128;

  private final Semaphore room = new Semaphore(MOST_TAPS_ANSWERED_AT_ONCE);
  private final OkHttpClient http;
  private final HttpUrl server;
  private final String token;
  private final TelegramHealth health;
  private final OkHttpTelegramClient client;
  private final OkHttpTelegramClient uploads;

  BotApi(OkHttpClient http, HttpUrl server, String token, TelegramHealth health) {
    this.http = http;
    this.server = server;
    this.token = token;
    this.health = health;
    TelegramUrl url = new TelegramUrl(server.scheme(), server.host(), server.port(), false);
    this.client = new OkHttpTelegramClient(http, token, url);
    OkHttpClient patient = http.newBuilder().callTimeout(OnceOnlyHttp.UPLOAD_TIMEOUT).build();
    this.uploads = new OkHttpTelegramClient(patient, token, url);
  }

  /**
   * Where updates come from.
   *
   * @param wait how long Telegram may hold a call while there is nothing; at most 50 s
   */
  LongPoll longPoll(Duration wait) {
    return new LongPoll(http, server, token, wait);
  }

  /**
   * Answers a tap, without waiting and whatever comes of it: the tap itself is committed. While
   * Telegram hangs, further taps go without an answer.
   */
  void answer(CallbackAnswer answer) {
    if (room.tryAcquire()) {
      Thread.ofVirtual().name("telegram-callback").start(() -> answerAndMakeRoom(answer));
    }
  }

  private void answerAndMakeRoom(CallbackAnswer answer) {
    try {
      call(answer.call());
    } finally {
      room.release();
    }
  }

  <T extends Serializable> BotAnswer<T> call(BotApiMethod<T> method) {
    return call(() -> client.executeAsync(method));
  }

  BotAnswer<Boolean> call(SetWebhook method) {
    return call(() -> client.executeAsync(method));
  }

  BotAnswer<Message> call(SendPhoto method) {
    return call(() -> uploads.executeAsync(method));
  }

  BotAnswer<Message> call(SendDocument method) {
    return call(() -> uploads.executeAsync(method));
  }

  private <T> BotAnswer<T> call(Sending<T> sending) {
    BotAnswer<T> answer = await(sending);
    note(answer);
    return answer;
  }

  /** Bounded by the HTTP client's time-out for a call. */
  private static <T> BotAnswer<T> await(Sending<T> sending) {
    try {
      return new Done<>(sending.send().get());
    } catch (TelegramApiException e) { // the library refused it before sending
      return new Refused<>(400, "Bad Request: " + e.getClass().getSimpleName(), null);
    } catch (ExecutionException e) {
      return failed(e.getCause());
    } catch (RuntimeException e) { // of the HTTP client, which calls on this thread
      return new Silence<>(e.getClass().getSimpleName());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return new Silence<>("interrupted");
    }
  }

  private static <T> BotAnswer<T> failed(@Nullable Throwable cause) {
    return switch (cause) {
      case TelegramApiRequestException e when code(e) != 0 ->
          new Refused<>(code(e), String.valueOf(e.getApiResponse()), retryAfter(e.getParameters()));
      case TelegramApiRequestException _ -> new Silence<>("no usable answer");
      case IOException e when OnceOnlyHttp.neverLeft(e) ->
          new NotSent<>(e.getClass().getSimpleName());
      case null -> new Silence<>("no answer");
      default -> new Silence<>(cause.getClass().getSimpleName());
    };
  }

  private void note(BotAnswer<?> answer) {
    switch (answer) {
      case Refused<?> refused when refused.ofToken() -> health.halted(refused.reason());
      case Done<?> _, Refused<?> _ -> health.answered();
      // Where one connection broke the idle ones are likely dead, too: the next try takes a new
      // one.
      case NotSent<?> _, Silence<?> _ -> http.connectionPool().evictAll();
    }
  }

  private static int code(TelegramApiRequestException e) {
    Integer code = e.getErrorCode();
    return code == null || code >= 500 ? 0 : code;
  }

  private static @Nullable Duration retryAfter(@Nullable ResponseParameters parameters) {
    Integer seconds = parameters == null ? null : parameters.getRetryAfter();
    return seconds == null ? null : Duration.ofSeconds(seconds);
  }

  private interface Sending<T> {
    CompletableFuture<T> send() throws TelegramApiException;
  }
}
