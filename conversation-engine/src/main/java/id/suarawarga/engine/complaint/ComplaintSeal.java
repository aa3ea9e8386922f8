package id.suarawarga.engine.complaint;

import id.suarawarga.engine.privacy.Vault;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Seals what was written about a complaint; bound to it, so that no text fits another's row. */
final class ComplaintSeal {

  private final Vault vault;

  ComplaintSeal(Vault vault) {
    this.vault = vault;
  }

  byte @Nullable [] seal(UUID complaint, @Nullable String text) {
    return text == null
        ? null
        : vault.seal(text.getBytes(StandardCharsets.UTF_8), purpose(complaint));
  }

  @Nullable String open(UUID complaint, byte @Nullable [] sealed) {
    return sealed == null
        ? null
        : new String(vault.open(sealed, purpose(complaint)), StandardCharsets.UTF_8);
  }

  private static String purpose(UUID complaint) {
    return "complaint/" + complaint;
  }
}
