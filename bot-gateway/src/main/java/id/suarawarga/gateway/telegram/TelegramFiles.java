package id.suarawarga.gateway.telegram;

import id.suarawarga.engine.message.Extra;
import id.suarawarga.engine.message.Extra.File.Kind;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.gateway.channel.OutgoingFiles;
import id.suarawarga.gateway.telegram.BotAnswer.Done;
import id.suarawarga.gateway.telegram.BotAnswer.Refused;
import java.io.ByteArrayInputStream;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.ParseMode;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendPhoto;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** Sends the files that we keep, with the words as their caption. */
final class TelegramFiles {

  private final BotApi api;
  private final OutgoingFiles files;

  TelegramFiles(BotApi api, OutgoingFiles files) {
    this.api = api;
    this.files = files;
  }

  /** By Telegram's id of the file where it has one that it still knows; else uploaded. */
  BotAnswer<Message> send(OutboundMessage message, Extra.StoredFile file) {
    String known = files.idOf(file.id());
    if (known != null) {
      BotAnswer<Message> answer = post(message, file.kind(), new InputFile(known));
      if (!isOfFile(answer)) {
        return answer;
      }
      files.forget(file.id());
    }
    return files
        .with(file.id(), content -> upload(message, file, content))
        .orElseGet(() -> new Refused<>(410, "the file is no longer kept", null));
  }

  /** A picture that Telegram can't show as one goes as a document. */
  private BotAnswer<Message> upload(
      OutboundMessage message, Extra.StoredFile file, byte[] content) {
    BotAnswer<Message> answer = post(message, file.kind(), input(file, content));
    if (file.kind() == Kind.IMAGE && isOfPicture(answer)) {
      answer = post(message, Kind.DOCUMENT, input(file, content));
    }
    if (answer instanceof Done<Message>(Message sent)) {
      String id = fileId(sent);
      if (id != null) {
        files.note(file.id(), id);
      }
    }
    return answer;
  }

  private BotAnswer<Message> post(OutboundMessage message, Kind kind, InputFile input) {
    TelegramText caption = TelegramText.parts(message.text(), message.strong()).getFirst();
    String html = caption.html() ? ParseMode.HTML : null;
    var keyboard = TelegramKeyboard.of(message.options());
    String chat = message.to().user();
    return switch (kind) {
      case IMAGE ->
          api.call(
              SendPhoto.builder()
                  .chatId(chat)
                  .photo(input)
                  .caption(caption.text())
                  .parseMode(html)
                  .replyMarkup(keyboard)
                  .build());
      case DOCUMENT ->
          api.call(
              SendDocument.builder()
                  .chatId(chat)
                  .document(input)
                  .caption(caption.text())
                  .parseMode(html)
                  .replyMarkup(keyboard)
                  .build());
    };
  }

  private static InputFile input(Extra.StoredFile file, byte[] content) {
    return new InputFile(new ByteArrayInputStream(content), file.name());
  }

  private static @Nullable String fileId(Message sent) {
    if (sent.getPhoto() != null && !sent.getPhoto().isEmpty()) {
      return sent.getPhoto().getLast().getFileId();
    }
    return sent.getDocument() == null ? null : sent.getDocument().getFileId();
  }

  /** Whether Telegram no longer knows its id, or knows it as a file of the other kind. */
  private static boolean isOfFile(BotAnswer<?> answer) {
    return answer instanceof Refused<?> refused
        && (refused.says("wrong file identifier") || refused.says("can't use file of type"));
  }

  /** Such as one that is twenty times as long as it is wide. */
  private static boolean isOfPicture(BotAnswer<?> answer) {
    return answer instanceof Refused<?> refused
        && (refused.says("PHOTO_") || refused.says("IMAGE_PROCESS_FAILED"));
  }
}
