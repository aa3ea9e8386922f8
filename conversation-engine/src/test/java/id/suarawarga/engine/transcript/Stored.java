package id.suarawarga.engine.transcript;

import org.jspecify.annotations.Nullable;

/** How a transcript writes down what was stored. */
public final class Stored {

  private Stored() {}

  /** {@code scores} in the order of the regulation, separated by spaces. */
  public static String response(String service, String scores) {
    return "tersimpan " + service + ", U1 sampai U9: " + scores;
  }

  public static String abandoned(@Nullable String service, String lastStep, String reason) {
    return "ditinggalkan " + service + " di " + lastStep + " (" + reason + ")";
  }
}
