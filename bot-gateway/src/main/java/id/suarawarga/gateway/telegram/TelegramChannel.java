package id.suarawarga.gateway.telegram;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Extra;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.gateway.channel.AcceptedParts;
import id.suarawarga.gateway.channel.Channel;
import id.suarawarga.gateway.channel.Limits;
import id.suarawarga.gateway.channel.OutgoingFiles;
import id.suarawarga.gateway.channel.SendResult;
import id.suarawarga.gateway.channel.SendResult.Halted;
import id.suarawarga.gateway.channel.SendResult.Rejected;
import id.suarawarga.gateway.channel.SendResult.Scope;
import id.suarawarga.gateway.channel.SendResult.Sent;
import id.suarawarga.gateway.channel.SendResult.Throttled;
import id.suarawarga.gateway.channel.SendResult.Unknown;
import id.suarawarga.gateway.channel.SendResult.Unreachable;
import id.suarawarga.gateway.telegram.BotAnswer.Done;
import id.suarawarga.gateway.telegram.BotAnswer.NotSent;
import id.suarawarga.gateway.telegram.BotAnswer.Refused;
import id.suarawarga.gateway.telegram.BotAnswer.Silence;
import java.io.Serializable;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/** Telegram as the way out: edits a bubble or sends new ones. */
final class TelegramChannel implements Channel {

  private static final Duration FLOOD_PAUSE = Duration.ofSeconds(1);

  private final Account account;
  private final BotApi api;
  private final Limits limits;
  private final TelegramFiles files;
  private final AcceptedParts accepted = new AcceptedParts();
  private final FloodWatch flood = new FloodWatch();

  TelegramChannel(Account account, BotApi api, Limits limits, OutgoingFiles files) {
    this.account = account;
    this.api = api;
    this.limits = limits;
    this.files = new TelegramFiles(api, files);
  }

  @Override
  public Account account() {
    return account;
  }

  @Override
  public Limits limits() {
    return limits;
  }

  @Override
  public SendResult send(long id, OutboundMessage message, int attempt) {
    if (message.extra() instanceof Extra.StoredFile file) {
      return sent(message, files.send(message, file), attempt);
    }
    List<TelegramText> parts = TelegramText.parts(message.inWords(), message.strong());
    InlineKeyboardMarkup keyboard = TelegramKeyboard.of(message.options());
    Integer bubble = bubble(message.replaces());
    if (bubble != null && parts.size() == 1) {
      BotAnswer<Serializable> answer = api.call(edit(message, bubble, parts.getFirst(), keyboard));
      if (!isGone(answer)) {
        return edited(message, bubble, answer, attempt);
      }
    }
    return sendAll(id, message, parts, keyboard, attempt);
  }

  /**
   * Part by part, from the first that was not accepted at an earlier try; buttons under the last.
   */
  private SendResult sendAll(
      long id,
      OutboundMessage message,
      List<TelegramText> parts,
      @Nullable InlineKeyboardMarkup keyboard,
      int attempt) {
    SendResult result = new Sent(null);
    for (int i = accepted.of(id); i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      result =
          sent(message, api.call(part(message, parts.get(i), last ? keyboard : null)), attempt);
      if (!(result instanceof Sent)) {
        return result;
      }
      if (!last) {
        accepted.note(id, i + 1);
      }
    }
    if (parts.size() > 1) {
      accepted.forget(id);
    }
    return result;
  }

  private static SendMessage part(
      OutboundMessage message, TelegramText text, @Nullable InlineKeyboardMarkup keyboard) {
    return SendMessage.builder()
        .chatId(message.to().user())
        .text(text.text())
        .parseMode(text.html() ? ParseMode.HTML : null)
        .replyMarkup(keyboard)
        .build();
  }

  private static EditMessageText edit(
      OutboundMessage message,
      int bubble,
      TelegramText text,
      @Nullable InlineKeyboardMarkup keyboard) {
    return EditMessageText.builder()
        .chatId(message.to().user())
        .messageId(bubble)
        .text(text.text())
        .parseMode(text.html() ? ParseMode.HTML : null)
        .replyMarkup(keyboard)
        .build();
  }

  private static @Nullable Integer bubble(@Nullable String replaces) {
    if (replaces == null || !replaces.matches("[0-9]{1,10}")) {
      return null;
    }
    long id = Long.parseLong(replaces);
    return id <= Integer.MAX_VALUE ? (int) id : null;
  }

  /** Whether the bubble is one that can't be edited, so that a new one has to take its place. */
  private static boolean isGone(BotAnswer<?> answer) {
    return answer instanceof Refused<?> refused
        && Stream.of("message to edit not found", "message can't be edited", "MESSAGE_ID_INVALID")
            .anyMatch(refused::says);
  }

  private SendResult sent(OutboundMessage message, BotAnswer<Message> answer, int attempt) {
    if (answer instanceof Done<Message>(Message result)) {
      flood.accepted();
      return new Sent(String.valueOf(result.getMessageId()));
    }
    return failed(message, answer, attempt);
  }

  private SendResult edited(
      OutboundMessage message, int bubble, BotAnswer<Serializable> answer, int attempt) {
    boolean unchanged =
        answer instanceof Refused<?> refused && refused.says("message is not modified");
    if (unchanged || answer instanceof Done<?>) {
      flood.accepted();
      return new Sent(String.valueOf(bubble));
    }
    return answer instanceof Silence<?>(String reason)
        ? new Unknown(reason, true)
        : failed(message, answer, attempt);
  }

  private SendResult failed(OutboundMessage message, BotAnswer<?> answer, int attempt) {
    return switch (answer) {
      case Refused<?> refused -> refused(message, refused);
      case NotSent<?> _ -> new Throttled(backOff(attempt), Scope.ACCOUNT);
      case Silence<?>(String reason) -> new Unknown(reason, false);
      case Done<?> _ -> throw new IllegalStateException("not a failure");
    };
  }

  private SendResult refused(OutboundMessage message, Refused<?> refused) {
    if (refused.ofToken()) {
      return new Halted(refused.reason() + ": check SUARA_TELEGRAM_TOKEN");
    }
    if (refused.code() == 429) {
      Duration pause = Objects.requireNonNullElse(refused.retryAfter(), FLOOD_PAUSE);
      return new Throttled(pause, flood.refused(message.to()));
    }
    boolean nobody =
        refused.code() == 403 || refused.says("chat not found") || refused.says("user not found");
    return nobody ? new Unreachable(refused.reason()) : new Rejected(refused.reason());
  }

  /** There is no connection for anybody: 1 s, then twice as long each time, to 30 s. */
  private static Duration backOff(int attempt) {
    return Duration.ofSeconds(Math.min(30, 1L << Math.clamp(attempt - 1, 0, 5)));
  }
}
