package id.suarawarga.engine.complaint;

import static id.suarawarga.engine.complaint.ComplaintStatus.IN_PROGRESS;
import static id.suarawarga.engine.complaint.ComplaintStatus.VERIFYING;

import id.suarawarga.engine.file.FileRemovals;
import id.suarawarga.engine.file.FileStore;
import id.suarawarga.engine.file.Inspected;
import id.suarawarga.engine.file.PdfSamples;
import id.suarawarga.engine.file.SafeFile;
import id.suarawarga.engine.file.SampleFiles;
import id.suarawarga.engine.privacy.Vault;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An officer who handles the newest complaint of all, by the rules of the real ones. */
public final class OfficerDesk {

  private static final String OFFICER = "petugas";

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Complaints complaints;
  private final ComplaintHandling handling;
  private final ComplaintEvents events;
  private final Clock clock;

  public OfficerDesk(javax.sql.DataSource database, Vault vault, Clock clock) {
    this.jdbc = JdbcClient.create(database);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    this.complaints = new Complaints(jdbc, vault);
    this.events = new ComplaintEvents(jdbc, new ComplaintSeal(vault));
    this.clock = clock;
    this.handling =
        new ComplaintHandling(
            jdbc, vault, () -> new Holidays(jdbc).deadlines(DeadlineDays.NATIONAL), clock);
  }

  /**
   * Does what such a notice tells of.
   *
   * @param words what the officer wrote, or the unit that has it now; empty for none
   */
  public void handle(NoticeKind kind, String words) {
    transaction.executeWithoutResult(_ -> act(kind, words));
  }

  /** Writes to the resident, with a picture and a document. */
  public void attach(FileStore store, String words) {
    OfficerFiles files = new OfficerFiles(jdbc, new FileRemovals(jdbc, store), clock);
    ComplaintRow complaint = transaction.execute(_ -> newest());
    List<UUID> ids =
        Stream.of(SampleFiles.picture("jpg", 40, 20), PdfSamples.withMetadata())
            .map(content -> (Inspected.Safe) SafeFile.of(content))
            .map(safe -> files.upload(complaint, safe).id())
            .toList();
    transaction.executeWithoutResult(
        _ -> handling.reply(newest(), OFFICER, words, files.take(complaint, ids).orElseThrow()));
  }

  /** The status that a complaint has when such a notice is made; empty when any. */
  public static Optional<ComplaintStatus> statusAfter(NoticeKind kind) {
    return switch (kind) {
      case QUESTION -> Optional.of(ComplaintStatus.WAITING_REPORTER);
      case REPLIED -> Optional.of(ComplaintStatus.REPLIED);
      case REJECTED -> Optional.of(ComplaintStatus.REJECTED);
      case ARCHIVED -> Optional.of(ComplaintStatus.ARCHIVED);
      case CLOSED -> Optional.of(ComplaintStatus.CLOSED);
      case MESSAGE, PASSED_ON, FILE_REFUSED -> Optional.empty();
    };
  }

  private void act(NoticeKind kind, String words) {
    switch (kind) {
      case MESSAGE -> handling.reply(newest(), OFFICER, words);
      case PASSED_ON -> handling.passOn(newest(), words, unitName(words), OFFICER);
      case CLOSED -> closeForSilence(newest());
      case QUESTION, REPLIED, REJECTED, ARCHIVED -> {
        List.of(VERIFYING, IN_PROGRESS)
            .forEach(step -> handling.move(newest(), step, OFFICER, null));
        ComplaintStatus to = statusAfter(kind).orElseThrow();
        handling.move(newest(), to, OFFICER, words.isEmpty() ? null : words);
      }
      case FILE_REFUSED -> throw new IllegalArgumentException("no officer refuses files");
    }
  }

  /** As the clock does, but to this one complaint only. */
  private void closeForSilence(ComplaintRow complaint) {
    jdbc.sql("update complaint set status = 'CLOSED' where id = ?").param(complaint.id()).update();
    events.tell(complaint.id(), NoticeKind.CLOSED, null, clock.instant());
  }

  private ComplaintRow newest() {
    String id =
        jdbc.sql("select tracking_id from complaint order by filed_at desc limit 1")
            .query(String.class)
            .single();
    return complaints.findForUpdate(new TrackingId(id)).orElseThrow();
  }

  private String unitName(String code) {
    return jdbc.sql("select name from service_unit where code = ?")
        .param(code)
        .query(String.class)
        .single();
  }
}
