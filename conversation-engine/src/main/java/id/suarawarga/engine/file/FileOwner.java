package id.suarawarga.engine.file;

import id.suarawarga.engine.privacy.TextSeal;
import id.suarawarga.engine.privacy.Vault;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What residents' files belong to. The names of the files are sealed as all that is written about
 * it.
 */
public record FileOwner(Kind kind, UUID id) {

  /** What files come with. */
  public enum Kind {
    COMPLAINT,
    OPINION;

    TextSeal seal(Vault vault) {
      return switch (this) {
        case COMPLAINT -> new TextSeal(vault, "complaint");
        case OPINION -> new TextSeal(vault, "opinion");
      };
    }
  }

  public static FileOwner complaint(UUID id) {
    return new FileOwner(Kind.COMPLAINT, id);
  }

  public static FileOwner opinion(UUID id) {
    return new FileOwner(Kind.OPINION, id);
  }

  /** The id, if it is of this kind. */
  @Nullable UUID idIf(Kind other) {
    return kind == other ? id : null;
  }
}
