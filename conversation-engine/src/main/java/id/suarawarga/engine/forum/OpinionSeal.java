package id.suarawarga.engine.forum;

import id.suarawarga.engine.privacy.Vault;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Seals what a participant wrote; bound to their opinion, so that no text fits another's row. */
final class OpinionSeal {

  private final Vault vault;

  OpinionSeal(Vault vault) {
    this.vault = vault;
  }

  byte @Nullable [] seal(UUID opinion, @Nullable String text) {
    return text == null
        ? null
        : vault.seal(text.getBytes(StandardCharsets.UTF_8), purpose(opinion));
  }

  @Nullable String open(UUID opinion, byte @Nullable [] sealed) {
    return sealed == null
        ? null
        : new String(vault.open(sealed, purpose(opinion)), StandardCharsets.UTF_8);
  }

  private static String purpose(UUID opinion) {
    return "opinion/" + opinion;
  }
}
