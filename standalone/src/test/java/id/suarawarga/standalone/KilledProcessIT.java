package id.suarawarga.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.RedisClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code kill -9} leaves behind is found, ended properly and taken over. */
class KilledProcessIT {

  @TempDir private Path folder;
  private DataFolder data;
  private ProcessHandle oldDatabase;
  private ProcessHandle oldCache;

  @BeforeEach
  void killAProcessThatServes() throws IOException, InterruptedException {
    Process process = ServingProcess.start(folder);
    try (BufferedReader output = process.inputReader()) {
      assertThat(output.lines().anyMatch(ServingProcess.READY::equals)).isTrue();
      process.destroyForcibly().waitFor();
    }
    data = DataFolder.open(null, folder);
    oldDatabase = running("postgresql/cluster/postmaster.pid");
    oldCache = running("redis/redis.pid");
  }

  @AfterEach
  void endWhatIsLeft() throws IOException {
    data.close();
    oldDatabase.destroy();
    oldCache.destroy();
  }

  @Test
  void theOldDatabaseIsEndedAndItsDataServed() throws SQLException {
    assertThat(oldDatabase.isAlive()).isTrue();

    try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
      assertThat(oldDatabase.isAlive()).isFalse();
      assertThat(ServingProcess.committed(database)).isEqualTo("committed");
    }
  }

  @Test
  void theOldCacheIsEnded() {
    assertThat(oldCache.isAlive()).isTrue();

    try (EmbeddedCache cache = EmbeddedCache.start(data);
        RedisClient client = RedisClient.create(cache.url())) {
      assertThat(oldCache.isAlive()).isFalse();
      assertThat(client.connect().sync().get("key")).isEqualTo("value");
    }
  }

  @Test
  void aPidThatNowBelongsToAnotherProgramIsLeftAlone() throws IOException, SQLException {
    endOldDatabase();
    Process stranger = new ProcessBuilder("sleep", "60").start();
    Path pidFile = data.file("postgresql/cluster/postmaster.pid");
    Files.writeString(pidFile, stranger.pid() + "\n" + pidFile.getParent() + "\n0\n5432\n\n\n");

    try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
      assertThat(ServingProcess.committed(database)).isEqualTo("committed");
      assertThat(stranger.isAlive()).isTrue();
    } finally {
      stranger.destroy();
    }
  }

  private void endOldDatabase() {
    oldDatabase.destroy();
    oldDatabase.onExit().orTimeout(30, TimeUnit.SECONDS).join();
  }

  private ProcessHandle running(String pidFile) throws IOException {
    String pid = Files.readAllLines(data.file(pidFile)).getFirst().strip();
    return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
  }
}
