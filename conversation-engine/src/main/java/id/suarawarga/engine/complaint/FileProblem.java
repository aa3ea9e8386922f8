package id.suarawarga.engine.complaint;

import id.suarawarga.engine.feature.Story;
import id.suarawarga.engine.message.Content;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why a file is not taken, as far as the channel's announcement tells. What it really is shows only
 * when it has been downloaded.
 */
public enum FileProblem {
  TOO_MANY,
  TOO_BIG,
  WRONG_TYPE;

  private static final Set<String> TYPES =
      Set.of("image/jpeg", "image/png", "image/webp", "application/pdf");

  private static final Set<String> ENDINGS = Set.of("jpg", "jpeg", "png", "webp", "pdf");

  /** What is wrong with a file, given how many there are already; empty when nothing is. */
  public static Optional<FileProblem> of(Content.Attachment file, int already) {
    if (!isAllowed(file)) {
      return Optional.of(WRONG_TYPE);
    }
    if (file.tooBig()) {
      return Optional.of(TOO_BIG);
    }
    return already >= Story.MAX_FILES ? Optional.of(TOO_MANY) : Optional.empty();
  }

  /** Sound and film are not: nobody has taken out of them what they tell of the sender. */
  private static boolean isAllowed(Content.Attachment file) {
    return switch (file.kind()) {
      case PHOTO -> true;
      case DOCUMENT -> isAllowedType(file.mimeType()) && isAllowedName(file.fileName());
      case VOICE, VIDEO, STICKER -> false;
    };
  }

  private static boolean isAllowedType(@Nullable String type) {
    if (type == null) {
      return true;
    }
    return TYPES.contains(type.toLowerCase(Locale.ROOT).replaceFirst("\\s*;.*", ""));
  }

  private static boolean isAllowedName(@Nullable String name) {
    return name == null
        || ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }
}
