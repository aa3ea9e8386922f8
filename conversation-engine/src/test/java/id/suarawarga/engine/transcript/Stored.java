package id.suarawarga.engine.transcript;

import org.jspecify.annotations.Nullable;

/** How a transcript writes down what was stored. */
public final class Stored {

  private Stored() {}

  /** {@code scores} in the order of the regulation, separated by spaces. */
  public static String response(String service, String scores) {
    return "tersimpan " + service + ", U1 sampai U9: " + scores;
  }

  public static String complaint(String unit, String type, String identity, int files) {
    return "laporan " + unit + ", " + type + ", " + identity + ", lampiran: " + files;
  }

  public static String answer(int files) {
    return "balasan warga, lampiran: " + files;
  }

  public static String status(String status) {
    return "laporan menjadi " + status;
  }

  public static String rating(int rating) {
    return "penanganan dinilai " + rating;
  }

  public static String vote(boolean agrees) {
    return agrees ? "suara: setuju" : "suara: tidak setuju";
  }

  public static final String WITHDRAWN = "masukan ditarik";

  public static String opinion(
      String forum, String topic, String group, String aspect, boolean attends, int files) {
    String comes = attends ? "hadir" : "tidak hadir";
    return "masukan %s/%s, %s, %s, %s, lampiran: %d"
        .formatted(forum, topic, group, aspect, comes, files);
  }

  public static String abandoned(@Nullable String service, String lastStep, String reason) {
    return "ditinggalkan " + service + " di " + lastStep + " (" + reason + ")";
  }
}
