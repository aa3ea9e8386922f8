package id.suarawarga.engine.complaint;

import id.suarawarga.engine.privacy.TextSeal;
import id.suarawarga.engine.privacy.Vault;

/** Seals what was written about a complaint. */
public final class ComplaintSeal extends TextSeal {

  public ComplaintSeal(Vault vault) {
    super(vault, "complaint");
  }
}
