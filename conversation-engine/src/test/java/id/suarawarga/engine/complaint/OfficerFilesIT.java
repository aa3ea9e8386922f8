package id.suarawarga.engine.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.catalogue.ServiceUnit;
import id.suarawarga.engine.catalogue.Units;
import id.suarawarga.engine.file.FileRemovals;
import id.suarawarga.engine.file.FileStore;
import id.suarawarga.engine.file.FileType;
import id.suarawarga.engine.file.Inspected;
import id.suarawarga.engine.outbox.SettableClock;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.testing.TestServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What officers upload goes to the resident with a message, or goes. */
class OfficerFilesIT {

  private static final Inspected.Safe LETTER =
      new Inspected.Safe(FileType.PDF, new byte[] {1, 2, 3});

  @TempDir Path folder;

  private final HikariDataSource database = TestServers.database();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final Vault vault = new Vault("0123456789abcdef0123456789abcdef");
  private final SettableClock clock = new SettableClock();
  private FileStore store;
  private FileRemovals removals;
  private OfficerFiles files;
  private GivenComplaints given;
  private ComplaintRow complaint;

  @BeforeEach
  void aComplaint() {
    store = new FileStore(folder, vault);
    removals = new FileRemovals(jdbc, store);
    files = new OfficerFiles(jdbc, removals, clock);
    given = new GivenComplaints(jdbc, vault);
    new Units(jdbc).insert(new ServiceUnit("UNIT", "Unit", true));
    complaint = newComplaint();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void whatIsSentIsKept() {
    OfficerFile file = files.upload(complaint, LETTER);

    assertThat(files.take(complaint, List.of(file.id()))).contains(List.of(file));
    aDayPasses();
    assertThat(store.read(file.id())).isPresent();
  }

  @Test
  void whatIsNotSentWithinADayIsRemoved() {
    OfficerFile file = files.upload(complaint, LETTER);
    aDayPasses();

    assertThat(store.read(file.id())).isEmpty();
    assertThat(files.take(complaint, List.of(file.id()))).isEmpty();
  }

  @Test
  void aFileThatCannotBeRemovedDoesNotKeepTheOthers() throws IOException {
    UUID stuck = files.upload(complaint, LETTER).id();
    OfficerFile file = files.upload(complaint, LETTER);
    store.delete(stuck);
    Path place = folder.resolve("attachments").resolve(stuck.toString().substring(0, 2));
    Files.createDirectories(place.resolve(stuck.toString()).resolve("not empty"));
    aDayPasses();

    assertThat(store.read(file.id())).isEmpty();
  }

  @Test
  void aFileOfAnotherComplaintOrOneThatWasSentIsNotTaken() {
    UUID id = files.upload(complaint, LETTER).id();

    assertThat(files.take(newComplaint(), List.of(id))).isEmpty();
    assertThat(files.take(complaint, List.of(id, id))).isEmpty();
    assertThat(files.take(complaint, List.of(id))).isPresent();
    assertThat(files.take(complaint, List.of(id))).isEmpty();
  }

  @Test
  void whatAResidentSentGoesWithThemAndWhatTheUnitSentStays() {
    UUID theirs = attachment();
    OfficerFile ours = files.upload(complaint, LETTER);
    store.write(theirs, new byte[] {1});
    send(ours);
    jdbc.sql("delete from respondent").update();
    afterTheErasure();

    assertThat(store.read(theirs)).isEmpty();
    assertThat(store.read(ours.id())).isPresent();
  }

  @Test
  void ofAnErasedFileItsUnitStillSeesThatThereWasOne() {
    jdbc.sql("delete from respondent").update();

    assertThat(new Complaints(jdbc, vault).detail(complaint).attachments())
        .singleElement()
        .satisfies(
            file -> {
              assertThat(file.state()).isEqualTo("ERASED");
              assertThat(file.type()).isNull();
            });
  }

  private void send(OfficerFile file) {
    new ComplaintHandling(
            jdbc, vault, () -> new Holidays(jdbc).deadlines(DeadlineDays.NATIONAL), clock)
        .reply(
            complaint,
            "petugas",
            "Terlampir",
            files.take(complaint, List.of(file.id())).orElseThrow());
  }

  private ComplaintRow newComplaint() {
    TrackingId id = given.file(GivenComplaint.to("UNIT", given.respondent()));
    return new Complaints(jdbc, vault).find(id).orElseThrow();
  }

  private UUID attachment() {
    return new Complaints(jdbc, vault).detail(complaint).attachments().getFirst().id();
  }

  private void aDayPasses() {
    clock.advance(Duration.ofDays(1));
    removals.run(clock.instant());
  }

  /** By the database's clock, because a trigger has no other. */
  private void afterTheErasure() {
    removals.run(Instant.now().plus(Duration.ofHours(1)));
  }
}
