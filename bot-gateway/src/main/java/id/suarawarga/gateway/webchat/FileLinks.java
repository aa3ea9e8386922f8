package id.suarawarga.gateway.webchat;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.suarawarga.engine.file.FileType;
import id.suarawarga.engine.message.Extra;
import id.suarawarga.engine.privacy.BrokenSealException;
import id.suarawarga.engine.privacy.Vault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links to files that we keep: nobody can guess one, and each opens one file for a week. The link
 * itself says which and until when, sealed; nothing of it is stored.
 */
final class FileLinks {

  static final String PATH = "/chat/files/";
  static final Duration VALID = Duration.ofDays(7);

  private static final String PURPOSE = "file-link";
  private static final Pattern FORM =
      Pattern.compile("([0-9]{1,12}) ([0-9a-f-]{36}) ([a-z0-9.-]+)");

  private final String publicUrl;
  private final Vault vault;
  private final Clock clock;

  FileLinks(String publicUrl, Vault vault, Clock clock) {
    this.publicUrl = publicUrl.replaceFirst("/+$", "");
    this.vault = vault;
    this.clock = clock;
  }

  /** A file that a link opens. */
  record Linked(UUID id, String name, FileType type) {}

  /** A link that is valid from now on. */
  String to(Extra.StoredFile file) {
    long until = clock.instant().plus(VALID).getEpochSecond();
    String words = until + " " + file.id() + " " + file.name();
    byte[] sealed = vault.seal(words.getBytes(UTF_8), PURPOSE);
    return publicUrl + PATH + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  /** What the last part of a link opens; empty when it is made up, or no longer valid. */
  Optional<Linked> open(String token) {
    try {
      byte[] words = vault.open(Base64.getUrlDecoder().decode(token), PURPOSE);
      return linked(FORM.matcher(new String(words, UTF_8)));
    } catch (IllegalArgumentException | BrokenSealException _) {
      return Optional.empty();
    }
  }

  private Optional<Linked> linked(Matcher form) {
    if (!form.matches() || isOver(Instant.ofEpochSecond(Long.parseLong(form.group(1))))) {
      return Optional.empty();
    }
    return FileType.named(form.group(3))
        .map(type -> new Linked(UUID.fromString(form.group(2)), form.group(3), type));
  }

  private boolean isOver(Instant until) {
    return !clock.instant().isBefore(until);
  }
}
