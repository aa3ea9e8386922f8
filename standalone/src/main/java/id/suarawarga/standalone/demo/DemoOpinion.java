package id.suarawarga.standalone.demo;

import static id.suarawarga.engine.forum.OpinionAspect.APPLICATION;
import static id.suarawarga.engine.forum.OpinionAspect.EVALUATION;
import static id.suarawarga.engine.forum.OpinionAspect.IMPACT;
import static id.suarawarga.engine.forum.OpinionAspect.POLICY_DRAFT;
import static id.suarawarga.engine.forum.OpinionAspect.PROBLEM;
import static id.suarawarga.engine.forum.StakeholderGroup.CIVIL_SOCIETY;
import static id.suarawarga.engine.forum.StakeholderGroup.EXPERT;
import static id.suarawarga.engine.forum.StakeholderGroup.MEDIA;
import static id.suarawarga.engine.forum.StakeholderGroup.RELATED_AGENCY;
import static id.suarawarga.engine.forum.StakeholderGroup.SERVICE_USER;

import id.suarawarga.engine.feature.Story;
import id.suarawarga.engine.forum.Opinion;
import id.suarawarga.engine.forum.OpinionAspect;
import id.suarawarga.engine.forum.StakeholderGroup;
import id.suarawarga.engine.forum.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one participant of the invented forum says.
 *
 * @param proposal what others are shown of it; null where an official has not looked at it yet
 * @param liking how others vote on it, where they are shown it
 */
record DemoOpinion(
    StakeholderGroup group,
    Topic topic,
    OpinionAspect aspect,
    String problem,
    @Nullable String proposal,
    Liking liking) {

  /** How many of a hundred agree, of service users and of all other groups. */
  private record Liking(int users, int others) {}

  private static final Topic QUEUE = new Topic("ANTREAN", "DEMO Antrean di loket");
  private static final Topic ONLINE = new Topic("DARING", "DEMO Layanan lewat internet");

  static final List<Topic> TOPICS = List.of(QUEUE, ONLINE);

  /** Enough of two groups for their votes to be shown; those of the three small ones are not. */
  static final List<DemoOpinion> ALL =
      List.of(
          of(SERVICE_USER, QUEUE, PROBLEM, "Antrean mengular sejak pukul enam pagi.")
              .proposing("Nomor antrean dapat diambil lewat telepon.", 100, 100),
          of(EXPERT, QUEUE, EVALUATION, "Waktu tunggu tidak pernah diukur.")
              .proposing("Ukur dan umumkan waktu tunggu setiap bulan.", 80, 100),
          of(CIVIL_SOCIETY, QUEUE, APPLICATION, "Lansia berdiri berjam-jam.")
              .proposing(
                  "Satu loket khusus lansia, penyandang disabilitas, dan ibu hamil.", 70, 90),
          of(RELATED_AGENCY, QUEUE, PROBLEM, "Berkas dari kelurahan diperiksa dua kali.")
              .proposing("Cukup diperiksa sekali, di kelurahan.", 60, 40),
          of(MEDIA, QUEUE, IMPACT, "Warga datang sia-sia ketika kuota habis.")
              .proposing("Umumkan sisa nomor antrean di media sosial.", 90, 60),
          of(SERVICE_USER, QUEUE, POLICY_DRAFT, "Yang bekerja tidak bisa datang pada jam kerja.")
              .proposing("Buka loket hari Sabtu, dan tutup hari Senin.", 30, 60),
          of(CIVIL_SOCIETY, ONLINE, APPLICATION, "Tidak semua warga punya ponsel pintar.")
              .proposing("Sediakan pendamping di setiap kelurahan.", 90, 100),
          of(SERVICE_USER, ONLINE, PROBLEM, "Unggahan berkas sering gagal.")
              .proposing("Perbesar batas ukuran berkas.", 100, 70),
          of(SERVICE_USER, ONLINE, PROBLEM, "Tidak ada kabar setelah mendaftar.")
              .proposing("Kirim kabar setiap kali berkas berpindah meja.", 90, 80),
          of(SERVICE_USER, QUEUE, PROBLEM, "Nomor antrean dijual calo."),
          of(SERVICE_USER, QUEUE, PROBLEM, "Nomor dipanggil tidak berurutan."),
          of(SERVICE_USER, ONLINE, IMPACT, "Situsnya tidak bisa dibuka malam hari."),
          of(CIVIL_SOCIETY, QUEUE, IMPACT, "Ruang tunggu tidak ramah anak."),
          of(CIVIL_SOCIETY, QUEUE, PROBLEM, "Kursi roda tidak tersedia."),
          of(CIVIL_SOCIETY, ONLINE, APPLICATION, "Petunjuknya sulit dibaca."),
          of(CIVIL_SOCIETY, ONLINE, EVALUATION, "Belum ada hasil uji coba."));

  /** As the participant would have sent it. */
  Opinion words() {
    return Opinion.NONE
        .from(group)
        .on(topic.code())
        .about(aspect)
        .telling(Story.EMPTY.adding(marked(problem)).wanting(publicText()))
        .attending(false, null);
  }

  /** What others read of it; null where it is not released. */
  @Nullable String publicText() {
    return proposal == null ? null : marked(proposal);
  }

  /**
   * Whether a voter agrees.
   *
   * @param mood of the voter, 0 to 99
   */
  boolean pleases(StakeholderGroup voter, int mood) {
    return mood < (voter == SERVICE_USER ? liking.users : liking.others);
  }

  private DemoOpinion proposing(String words, int users, int others) {
    return new DemoOpinion(group, topic, aspect, problem, words, new Liking(users, others));
  }

  private static DemoOpinion of(
      StakeholderGroup group, Topic topic, OpinionAspect aspect, String problem) {
    return new DemoOpinion(group, topic, aspect, problem, null, new Liking(0, 0));
  }

  private static String marked(String words) {
    return "DEMO: " + words;
  }
}
