package id.suarawarga.engine.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.file.FileFault;
import id.suarawarga.engine.file.FileRemovals;
import id.suarawarga.engine.file.FileStore;
import id.suarawarga.engine.file.WaitingFile;
import id.suarawarga.engine.file.WaitingFiles;
import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.Content.Attachment;
import id.suarawarga.engine.message.Content.Attachment.Kind;
import id.suarawarga.engine.outbox.SettableClock;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.testing.TestServers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class WaitingFilesIT {

  private static final Duration LEASE = Duration.ofMinutes(5);
  private static final Account BOT = new Account(ChannelType.TELEGRAM, "7");

  private final SettableClock clock = new SettableClock();
  private final HikariDataSource database = TestServers.database();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final Vault vault = new Vault("a master key for tests, long enough");
  private final StoredComplaint complaint = StoredComplaint.in(jdbc, vault, clock.instant());
  private final WaitingFiles files = new WaitingFiles(jdbc, vault, clock);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aFileIsClaimedWithWhatItTakesToLoadIt() {
    UUID id = complaint.attach(BOT, "AgACAg");

    WaitingFile file = files.claim(LEASE).orElseThrow();

    assertThat(file.id()).isEqualTo(id);
    assertThat(file.account()).isEqualTo(BOT);
    assertThat(file.fileId()).isEqualTo("AgACAg");
    assertThat(file.attempts()).isEqualTo(1);
  }

  @Test
  void ofManyReplicasOneHasAFileUntilItsLeaseEnds() throws Exception {
    complaint.attach(BOT, "AgACAg");

    assertThat(claimAtOnce(8)).hasSize(1);
    assertThat(files.claim(LEASE)).isEmpty();
    clock.advance(LEASE);
    assertThat(files.claim(LEASE).orElseThrow().attempts()).isEqualTo(2);
  }

  @Test
  void aStoredFileKeepsNeitherTheSendersNameNorTheChannelsId() {
    UUID id = complaint.attach(BOT, "AgACAg");
    files.stored(files.claim(LEASE).orElseThrow(), "image/jpeg", 7);

    assertThat(complaint.row(id))
        .containsEntry("state", "STORED")
        .containsEntry("type", "image/jpeg")
        .containsEntry("size", 7L)
        .containsEntry("name_sealed", null)
        .containsEntry("file_id_sealed", null);
    clock.advance(LEASE);
    assertThat(files.claim(LEASE)).isEmpty();
  }

  @Test
  void ofARefusedFileTheResidentHearsOnce() {
    UUID id = complaint.attach(BOT, "AgACAg");
    WaitingFile file = files.claim(LEASE).orElseThrow();
    files.refused(file, FileFault.UNSAFE);
    files.refused(file, FileFault.UNSAFE);

    assertThat(complaint.row(id))
        .containsEntry("state", "REFUSED")
        .containsEntry("reason", "UNSAFE");
    assertThat(complaint.notices()).containsExactly("FILE_REFUSED 1 UNSAFE");
  }

  @Test
  void aLostFileSaysSoAndWhatIsSettledStaysSo() {
    UUID id = complaint.attach(BOT, "AgACAg");
    WaitingFile file = files.claim(LEASE).orElseThrow();
    files.refused(file, FileFault.LOST);
    files.stored(file, "image/png", 7);

    assertThat(complaint.row(id)).containsEntry("state", "LOST");
    assertThat(complaint.notices()).containsExactly("FILE_REFUSED 1 LOST");
  }

  @Test
  void nobodyIsToldWhereTheReporterIsErased() {
    complaint.attach(BOT, "AgACAg");
    WaitingFile file = files.claim(LEASE).orElseThrow();
    complaint.forgetReporter();
    files.refused(file, FileFault.EMPTY);

    assertThat(complaint.notices()).isEmpty();
  }

  @Test
  void whatIsErasedWhileItIsFetchedIsNotedToBeRemoved() {
    UUID id = complaint.attach(BOT, "AgACAg");
    WaitingFile file = files.claim(LEASE).orElseThrow();
    complaint.forgetReporter();
    removals().keep(id); // as if it had been removed already
    files.stored(file, "image/jpeg", 7);

    assertThat(complaint.row(id)).containsEntry("state", "ERASED").containsEntry("type", null);
    assertThat(due()).containsExactly(id);
  }

  @Test
  void whatAnAttemptThatWasCutOffHasWrittenIsNotedToBeRemovedWhenItIsRefused() {
    UUID id = complaint.attach(BOT, "AgACAg");
    files.refused(files.claim(LEASE).orElseThrow(), FileFault.LOST);

    assertThat(due()).containsExactly(id);
  }

  @Test
  void aFileThatIsStoredTwiceIsKept() {
    complaint.attach(BOT, "AgACAg");
    WaitingFile file = files.claim(LEASE).orElseThrow();
    files.stored(file, "image/jpeg", 7);
    files.stored(file, "image/jpeg", 7);

    assertThat(due()).isEmpty();
  }

  private FileRemovals removals() {
    return new FileRemovals(jdbc, new FileStore(Path.of("target/none"), vault));
  }

  private List<UUID> due() {
    return jdbc.sql("select file_id from file_removal").query(UUID.class).list();
  }

  @Test
  void aFilePutOffComesBackWhenItsTimeHasCome() {
    complaint.attach(BOT, "AgACAg");
    files.later(files.claim(LEASE).orElseThrow(), Duration.ofHours(1));

    clock.advance(Duration.ofMinutes(59));
    assertThat(files.claim(LEASE)).isEmpty();
    clock.advance(Duration.ofMinutes(1));
    assertThat(files.claim(LEASE)).isPresent();
  }

  @Test
  void whoeverClaimsAFileLearnsHowManyBeforeDidNotComeBack() {
    complaint.attach(BOT, "AgACAg");
    files.claim(LEASE);
    clock.advance(LEASE);
    WaitingFile second = files.claim(LEASE).orElseThrow();
    files.later(second, LEASE);
    clock.advance(LEASE);

    assertThat(second.unfinished()).isEqualTo(2);
    assertThat(files.claim(LEASE).orElseThrow().unfinished()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void theTableTakesTheKindsOfFilesThatResidentsMaySend(Kind kind) {
    String taken =
        jdbc.sql(
                """
                select pg_get_constraintdef(oid) from pg_constraint
                where conname = 'complaint_attachment_kind_check'
                """)
            .query(String.class)
            .single();
    Attachment sent = new Attachment(kind, "f", null, null, 9L, null, null, false);

    assertThat(taken.contains("'" + kind + "'")).isEqualTo(FileProblem.of(sent, 0).isEmpty());
  }

  private List<WaitingFile> claimAtOnce(int replicas) throws InterruptedException {
    Callable<Optional<WaitingFile>> claim = () -> files.claim(LEASE);
    try (ExecutorService threads = Executors.newFixedThreadPool(replicas)) {
      return threads.invokeAll(Stream.generate(() -> claim).limit(replicas).toList()).stream()
          .flatMap(done -> done.resultNow().stream())
          .toList();
    }
  }
}
