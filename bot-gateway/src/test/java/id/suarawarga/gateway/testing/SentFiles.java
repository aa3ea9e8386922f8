package id.suarawarga.gateway.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What Telegram takes as a file, and the ids that it gives out for them. */
final class SentFiles {

  private static final String ATTACHED = "attach://";
  private static final int LONGEST_CAPTION = 1024;
  private static final int LARGEST_PHOTO = 10 << 20;
  private static final int LARGEST_DOCUMENT = 50 << 20;

  private final Map<String, SentFile> known = new HashMap<>();

  /** Why Telegram does not take the file of this call. */
  synchronized Optional<BotReply> refusal(BotRequest request) {
    String caption = Objects.requireNonNullElse(request.param("caption"), "");
    if (caption.length() > LONGEST_CAPTION) {
      return refused("message caption is too long");
    }
    String named = named(request);
    return named.startsWith(ATTACHED)
        ? wrongUpload(request, request.files().get(named.substring(ATTACHED.length())))
        : wrongId(known.get(named), isPhoto(request));
  }

  /** The file of a call that is not refused; null where it sends none. */
  synchronized @Nullable SentFile of(BotRequest request) {
    if (!isPhoto(request) && !request.method().equals("senddocument")) {
      return null;
    }
    String named = named(request);
    SentFile again = known.get(named);
    return again == null ? keep(request, named.substring(ATTACHED.length())) : again;
  }

  private SentFile keep(BotRequest request, String name) {
    String id = "file" + (known.size() + 1);
    SentFile file = new SentFile(id, isPhoto(request), name, request.files().get(name));
    known.put(id, file);
    return file;
  }

  private static Optional<BotReply> wrongUpload(BotRequest request, byte @Nullable [] content) {
    if (content == null || content.length == 0) {
      return refused("file must be non-empty");
    }
    if (content.length > (isPhoto(request) ? LARGEST_PHOTO : LARGEST_DOCUMENT)) {
      return refused("file is too big");
    }
    return isPhoto(request) && !isPicture(content)
        ? refused("IMAGE_PROCESS_FAILED")
        : Optional.empty();
  }

  private static Optional<BotReply> wrongId(@Nullable SentFile file, boolean asPhoto) {
    if (file == null) {
      return refused("wrong file identifier/HTTP URL specified");
    }
    return asPhoto == file.photo()
        ? Optional.empty()
        : refused("can't use file of type Document as Photo");
  }

  private static Optional<BotReply> refused(String why) {
    return Optional.of(BotReply.error(400, "Bad Request: " + why));
  }

  private static boolean isPicture(byte[] content) {
    return (content[0] & 0xff) == 0xff || (content[0] & 0xff) == 0x89; // JPEG or PNG
  }

  private static boolean isPhoto(BotRequest request) {
    return request.method().equals("sendphoto");
  }

  private static String named(BotRequest request) {
    return String.valueOf(request.param(isPhoto(request) ? "photo" : "document"));
  }
}
