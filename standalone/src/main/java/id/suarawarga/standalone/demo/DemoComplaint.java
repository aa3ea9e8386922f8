package id.suarawarga.standalone.demo;

import id.suarawarga.engine.complaint.ComplaintType;
import id.suarawarga.engine.complaint.Reporter;
import id.suarawarga.engine.complaint.ReporterIdentity;
import id.suarawarga.engine.complaint.TrackingId;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * An invented complaint.
 *
 * @param rating of its handling, where its course comes to that
 */
record DemoComplaint(
    TrackingId id,
    String unitCode,
    ComplaintType type,
    Reporter reporter,
    String text,
    LocalDate filedOn,
    Course course,
    int rating) {

  /** How far it has come, and how long ago it was filed at least and at most, in days. */
  enum Course {
    NEW(1, 2),
    UNSEEN(10, 25),
    VERIFYING(3, 6),
    IN_PROGRESS(5, 12),
    OVERDUE(35, 70),
    WAITING(6, 15),
    REPLIED(8, 14),
    REOPENED(20, 60),
    SETTLED(30, 350),
    RATED(30, 350),
    RATED_TOO(30, 350),
    REJECTED(15, 350);

    private final int youngest;
    private final int oldest;

    Course(int youngest, int oldest) {
      this.youngest = youngest;
      this.oldest = oldest;
    }
  }

  /** Begins the id of each, and of no other as far as chance goes: "rekaan" is invented. */
  static final String ID_PREFIX = "ADU-REKA";

  private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

  private static final List<String> TEXTS =
      List.of(
          "Antrean dipanggil tidak sesuai nomor.",
          "Diminta membayar padahal tertulis gratis.",
          "Berkas saya dinyatakan hilang setelah dua minggu.",
          "Loket tutup sebelum jam pelayanan berakhir.",
          "Mohon disediakan kursi roda di ruang tunggu.",
          "Apa saja syarat pengurusan bila diwakilkan?",
          "Petugas tidak menjelaskan kekurangan berkas.",
          "Usul: pengumuman jadwal dipasang juga di internet.");

  /** The one with this number; the same on the same day. */
  static DemoComplaint of(int number, LocalDate today) {
    Random chance = new Random(number);
    Course course = List.of(Course.values()).get(number % Course.values().length);
    ReporterIdentity identity = any(List.of(ReporterIdentity.values()), chance);
    boolean named = identity != ReporterIdentity.ANONYMOUS;
    return new DemoComplaint(
        id(number),
        any(DemoCity.units(), chance).code(),
        any(List.of(ComplaintType.values()), chance),
        new Reporter(identity, named ? "DEMO Warga Rekaan " + number : null, null),
        "DEMO: " + any(TEXTS, chance),
        today.minusDays(chance.nextInt(course.youngest, course.oldest + 1)),
        course,
        chance.nextInt(2, 5));
  }

  private static <T> T any(List<T> values, Random chance) {
    return values.get(chance.nextInt(values.size()));
  }

  private static TrackingId id(int number) {
    StringBuilder end = new StringBuilder();
    for (int rest = number, i = 0; i < 4; i++, rest /= LETTERS.length()) {
      end.append(LETTERS.charAt(rest % LETTERS.length()));
    }
    return new TrackingId(ID_PREFIX + end);
  }
}
