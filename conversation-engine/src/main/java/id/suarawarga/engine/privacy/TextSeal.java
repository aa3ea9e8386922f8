package id.suarawarga.engine.privacy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Seals what was written about a thing; bound to it, so that no text fits another's row. */
public class TextSeal {

  private final Vault vault;
  private final String kind;

  /**
   * Seals texts about things of one kind.
   *
   * @param kind such as {@code complaint}; never to be changed, else nothing opens any more
   */
  public TextSeal(Vault vault, String kind) {
    this.vault = vault;
    this.kind = kind;
  }

  public final byte @Nullable [] seal(UUID id, @Nullable String text) {
    return text == null ? null : vault.seal(text.getBytes(StandardCharsets.UTF_8), purpose(id));
  }

  /** Null for nothing. */
  public final @Nullable String open(UUID id, byte @Nullable [] sealed) {
    return sealed == null
        ? null
        : new String(vault.open(sealed, purpose(id)), StandardCharsets.UTF_8);
  }

  private String purpose(UUID id) {
    return kind + "/" + id;
  }
}
