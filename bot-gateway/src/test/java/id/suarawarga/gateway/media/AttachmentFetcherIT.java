package id.suarawarga.gateway.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.complaint.StoredComplaint;
import id.suarawarga.engine.file.FileFault;
import id.suarawarga.engine.file.FileStore;
import id.suarawarga.engine.file.SampleFiles;
import id.suarawarga.engine.file.WaitingFiles;
import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.outbox.SettableClock;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.testing.TestServers;
import id.suarawarga.gateway.media.Download.Fetched;
import id.suarawarga.gateway.media.Download.Gone;
import id.suarawarga.gateway.media.Download.Refused;
import id.suarawarga.gateway.media.Download.Retry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class AttachmentFetcherIT {

  private static final Account BOT = new Account(ChannelType.TELEGRAM, "7");
  private static final Duration LEASE = Duration.ofMinutes(10);
  private static final Fetched PHOTO = new Fetched(SampleFiles.photoOnItsSide(40, 20));

  @TempDir Path data;

  private final SettableClock clock = new SettableClock();
  private final HikariDataSource database = TestServers.database();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final Vault vault = new Vault("a master key for tests, long enough");
  private final StoredComplaint complaint = StoredComplaint.in(jdbc, vault, clock.instant());
  private final ScriptedSource telegram = new ScriptedSource(BOT);
  private final UUID file = complaint.attach(BOT, "AgAC");

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aPhotoIsFetchedMadeSafeAndStored() {
    telegram.gives(PHOTO);

    fetch();

    assertThat(complaint.row(file))
        .containsEntry("state", "STORED")
        .containsEntry("type", "image/jpeg")
        .containsEntry("size", (long) store().read(file).orElseThrow().length);
    assertThat(store().read(file).orElseThrow()).asString().doesNotContain(SampleFiles.MARKER);
    assertThat(complaint.notices()).isEmpty();
  }

  @Test
  void everyWaitingFileIsFetchedOnce() {
    complaint.attach(BOT, "BQAC");
    telegram.gives(PHOTO);

    fetch();
    fetch();

    assertThat(telegram.asked()).containsExactlyInAnyOrder("AgAC", "BQAC");
  }

  @Test
  void aFileThatIsNoPictureIsNotStoredAndTheResidentHearsWhy() {
    telegram.gives(new Fetched(SampleFiles.text(SampleFiles.PAGE)));

    fetch();

    assertThat(complaint.row(file)).containsEntry("state", "REFUSED");
    assertThat(store().read(file)).isEmpty();
    assertThat(complaint.notices()).containsExactly("FILE_REFUSED 1 WRONG_TYPE");
  }

  @ParameterizedTest
  @MethodSource("id.suarawarga.gateway.media.SafeFileTest#whatIsNotKept")
  void whateverIsWrongWithAFileTheRestStaysAndTheResidentHearsWhyOnce(FileFault why, byte[] it) {
    UUID good = complaint.attach(BOT, "BQAC");
    telegram.gives(new Fetched(it), PHOTO);
    fetch();
    fetch();

    assertThat(complaint.row(file)).containsEntry("state", "REFUSED");
    assertThat(store().read(file)).isEmpty();
    assertThat(complaint.row(good)).containsEntry("state", "STORED");
    assertThat(complaint.text()).isEqualTo("Loket tutup");
    assertThat(complaint.notices()).containsExactly("FILE_REFUSED 1 " + why);
  }

  @Test
  void whatTheChannelRefusesIsRefused() {
    telegram.gives(new Refused(FileFault.TOO_BIG));

    fetch();

    assertThat(complaint.notices()).containsExactly("FILE_REFUSED 1 TOO_BIG");
  }

  @Test
  void troubleIsTriedAgainAfterAPauseThatGrowsUntilTheFileIsHere() {
    telegram.gives(Download.retry(), Download.retry(), PHOTO);

    fetch();
    fetchAfter(Duration.ofSeconds(14));
    assertThat(telegram.asked()).hasSize(1);
    fetchAfter(Duration.ofSeconds(1));
    fetchAfter(Duration.ofSeconds(29));
    assertThat(telegram.asked()).hasSize(2);
    fetchAfter(Duration.ofSeconds(1));

    assertThat(complaint.row(file)).containsEntry("state", "STORED");
  }

  @Test
  void thePauseThatTheProviderAsksForIsKept() {
    telegram.gives(new Retry(Duration.ofMinutes(5)), PHOTO);

    fetch();
    fetchAfter(Duration.ofMinutes(5).minusSeconds(1));
    assertThat(complaint.row(file)).containsEntry("state", "WAITING");
    fetchAfter(Duration.ofSeconds(1));
    assertThat(complaint.row(file)).containsEntry("state", "STORED");
  }

  @Test
  void aFileIsLostOnlyWhenTheChannelKeepsItNoLonger() {
    telegram.gives(Download.retry());

    fetchAfter(ScriptedSource.KEEPS);
    assertThat(complaint.row(file)).containsEntry("state", "WAITING");
    fetchAfter(Duration.ofHours(1));
    assertThat(complaint.row(file)).containsEntry("state", "LOST");
    assertThat(complaint.notices()).containsExactly("FILE_REFUSED 1 LOST");
  }

  @Test
  void thatAFileIsGoneIsBelievedWhenItWasSaidForHalfAnHour() {
    telegram.gives(new Gone());

    for (int i = 0; i < 7; i++) {
      fetchAfter(AttachmentFetcher.pause(i + 1));
      assertThat(complaint.row(file)).containsEntry("state", "WAITING");
    }
    fetchAfter(AttachmentFetcher.pause(8));

    assertThat(complaint.row(file)).containsEntry("state", "LOST");
  }

  @Test
  void aFileOfAChannelThatIsOffWaitsForIt() {
    new AttachmentFetcher(waiting(), store(), List.of(), clock).run();
    telegram.gives(PHOTO);

    fetchAfter(Duration.ofMinutes(1));

    assertThat(complaint.row(file)).containsEntry("state", "STORED");
  }

  @Test
  void aCrashBetweenStoringAndSayingSoStoresItOnceMore() {
    telegram.gives(PHOTO);
    waiting().claim(LEASE);
    store().write(file, new byte[] {1});

    fetch();
    assertThat(complaint.row(file)).containsEntry("state", "WAITING");
    fetchAfter(LEASE);

    assertThat(complaint.row(file)).containsEntry("state", "STORED");
    assertThat(store().read(file).orElseThrow()).hasSizeGreaterThan(1);
  }

  @Test
  void aFileThatTakesTheProcessDownEachTimeIsNotTriedForEver() {
    for (int i = 0; i < 3; i++) {
      waiting().claim(LEASE);
      clock.advance(LEASE);
    }
    telegram.gives(PHOTO);

    fetch();

    assertThat(telegram.asked()).isEmpty();
    assertThat(complaint.notices()).containsExactly("FILE_REFUSED 1 UNSAFE");
  }

  @Test
  void whatCannotBeStoredNowIsFetchedAgain() throws IOException {
    telegram.gives(PHOTO);
    Path inTheWay = Files.createFile(data.resolve("attachments"));
    fetch();
    assertThat(complaint.row(file)).containsEntry("state", "WAITING");
    Files.delete(inTheWay);

    fetchAfter(LEASE);

    assertThat(complaint.row(file)).containsEntry("state", "STORED");
  }

  private void fetchAfter(Duration time) {
    clock.advance(time);
    fetch();
  }

  private void fetch() {
    new AttachmentFetcher(waiting(), store(), List.of(telegram), clock).run();
  }

  private WaitingFiles waiting() {
    return new WaitingFiles(jdbc, vault, clock);
  }

  private FileStore store() {
    return new FileStore(data, vault);
  }
}
