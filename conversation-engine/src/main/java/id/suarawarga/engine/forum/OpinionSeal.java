package id.suarawarga.engine.forum;

import id.suarawarga.engine.privacy.TextSeal;
import id.suarawarga.engine.privacy.Vault;

/** Seals what was written in an opinion. */
public final class OpinionSeal extends TextSeal {

  public OpinionSeal(Vault vault) {
    super(vault, "opinion");
  }
}
