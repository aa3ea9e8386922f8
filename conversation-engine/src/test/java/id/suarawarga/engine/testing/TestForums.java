package id.suarawarga.engine.testing;

import id.suarawarga.engine.forum.ForumState;
import id.suarawarga.engine.forum.PublicForum;
import id.suarawarga.engine.forum.Topic;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** Two forums that take opinions, whatever year it is. */
public final class TestForums {

  /** With two topics, a document and an agenda. */
  public static final String QUEUE = "ANTREAN-2026";

  /** With one topic and nothing to read. */
  public static final String FEES = "TARIF-2026";

  public static final UUID DOCUMENT = UUID.fromString("3f9a2c1d-0000-4000-8000-000000000001");

  public static final List<PublicForum> ALL = List.of(queue(), fees());

  private TestForums() {}

  /** The one of this code. */
  public static PublicForum find(String code) {
    return ALL.stream().filter(forum -> forum.code().equals(code)).findFirst().orElseThrow();
  }

  /** The same, standing elsewhere. */
  public static PublicForum in(ForumState state, PublicForum forum) {
    return new PublicForum(
        forum.code(),
        forum.unitCode(),
        forum.theme(),
        forum.description(),
        forum.venue(),
        forum.heldAt(),
        forum.opinionsFrom(),
        forum.opinionsUntil(),
        state,
        forum.topics(),
        forum.agenda(),
        forum.documents());
  }

  private static PublicForum queue() {
    return new PublicForum(
        QUEUE,
        "DINKES",
        "Antrean di puskesmas",
        "Bagaimana antrean dapat menjadi lebih pendek.",
        "Balai Kota, lantai 2",
        LocalDateTime.of(2099, 12, 14, 9, 0),
        LocalDate.of(2020, 1, 1),
        LocalDate.of(2099, 12, 7),
        ForumState.OPEN,
        List.of(new Topic("LOKET", "Loket pendaftaran"), new Topic("JAM", "Jam buka")),
        List.of("Pembukaan", "Tindak lanjut survei: waktu penyelesaian"),
        List.of(new PublicForum.Document(DOCUMENT, "Rancangan standar pelayanan")));
  }

  private static PublicForum fees() {
    return new PublicForum(
        FEES,
        "DUKCAPIL",
        "Tarif layanan",
        "Tarif mana yang perlu ditinjau.",
        "Aula Dukcapil",
        LocalDateTime.of(2099, 12, 16, 13, 30),
        LocalDate.of(2020, 1, 1),
        LocalDate.of(2099, 12, 9),
        ForumState.OPEN,
        List.of(new Topic("TARIF", "Tarif")),
        List.of(),
        List.of());
  }
}
