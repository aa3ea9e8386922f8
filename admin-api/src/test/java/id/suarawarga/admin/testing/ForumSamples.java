package id.suarawarga.admin.testing;

import id.suarawarga.engine.file.FileStore;
import id.suarawarga.engine.forum.AttendanceList;
import id.suarawarga.engine.forum.Attendee;
import id.suarawarga.engine.forum.Commitment;
import id.suarawarga.engine.forum.Commitments;
import id.suarawarga.engine.forum.ForumDocument;
import id.suarawarga.engine.forum.ForumDocuments;
import id.suarawarga.engine.forum.ForumMinutes;
import id.suarawarga.engine.forum.ForumState;
import id.suarawarga.engine.forum.GivenForums;
import id.suarawarga.engine.forum.GivenOpinion;
import id.suarawarga.engine.forum.MinutesBook;
import id.suarawarga.engine.forum.StakeholderGroup;
import id.suarawarga.engine.privacy.Vault;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** New forums and their parts, each as the path that follows that of all forums. */
public final class ForumSamples {

  /** A PDF of one empty page. */
  public static final byte[] PDF =
      """
      %PDF-1.4
      1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
      2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
      3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>> endobj
      trailer <</Root 1 0 R>>
      %%EOF
      """
          .getBytes(StandardCharsets.US_ASCII);

  private final JdbcClient database;
  private final Vault vault;
  private final FileStore files;
  private final GivenForums given;

  ForumSamples(JdbcClient database, Vault vault, FileStore files) {
    this.database = database;
    this.vault = vault;
    this.files = files;
    this.given = new GivenForums(database, vault);
  }

  /** What forums and opinions can be made of. */
  public GivenForums given() {
    return given;
  }

  /** A new forum's code. */
  public String forum(String unit, ForumState state) {
    String code = "F-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    given.forum(code, unit, state);
    return code;
  }

  /** An opinion on a forum whose window is over. */
  public String opinion(String unit) {
    return opinion(GivenOpinion.on(forum(unit, ForumState.CLOSED), given.respondent()));
  }

  /** This opinion. */
  public String opinion(GivenOpinion opinion) {
    return opinion.forum() + "/opinions/" + given.opinion(opinion);
  }

  /** A picture that came with an opinion. */
  public String image(String unit) {
    String opinion = opinion(unit);
    UUID id =
        database
            .sql("select id from attachment where opinion_id = ?::uuid")
            .param(opinion.substring(opinion.lastIndexOf('/') + 1))
            .query(UUID.class)
            .single();
    files.write(id, new byte[] {1, 2, 3});
    return opinion + "/attachments/" + id;
  }

  /** A document to read before a draft opens. */
  public String document(String unit) {
    String forum = forum(unit, ForumState.DRAFT);
    UUID id = UUID.randomUUID();
    files.write(id, PDF);
    new ForumDocuments(database)
        .add(forum, new ForumDocument(id, "Naskah", "application/pdf", PDF.length));
    return forum + "/documents/" + id;
  }

  /** Somebody whom officials wrote down. */
  public String attendee(String unit) {
    String forum = forum(unit, ForumState.HELD);
    UUID id = UUID.randomUUID();
    new AttendanceList(database, vault)
        .add(
            forum,
            new Attendee(
                id, "Dewi", "Radio", StakeholderGroup.MEDIA, false, Attendee.Source.ADMIN));
    return forum + "/attendance/" + id;
  }

  /** Minutes. */
  public String minutes(String unit) {
    String forum = forum(unit, ForumState.HELD);
    new MinutesBook(database)
        .write(
            forum,
            new ForumMinutes(
                LocalDate.of(2026, 6, 1), "Aula", "Antrean", "Loket", "", List.of("Kepala")));
    return forum + "/minutes";
  }

  /** A commitment for the last day of 2026. */
  public String commitment(String unit) {
    return commitment(forum(unit, ForumState.HELD), LocalDate.of(2026, 12, 31));
  }

  /** A commitment for a day, from these opinions. */
  public String commitment(String forum, LocalDate target, UUID... opinions) {
    UUID id = UUID.randomUUID();
    new Commitments(database)
        .insert(
            forum,
            new Commitment(
                id,
                "Loket kedua",
                "Kepala bidang",
                target,
                null,
                null,
                null,
                List.of(opinions),
                0));
    return forum + "/commitments/" + id;
  }
}
