package id.suarawarga.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.suarawarga.engine.StartProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedDatabaseIT {

  @TempDir private Path folder;
  @AutoClose private DataFolder data;

  @BeforeEach
  void open() {
    data = DataFolder.open(null, folder);
  }

  @Test
  void keepsItsDataOverARestart() {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
      sql(database, "create table kept as select 'still here' as text");
    }
    try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
      assertThat(answer(database, "select text from kept")).isEqualTo("still here");
    }
  }

  @Test
  void writesToTheDiskBeforeItSaysSo() {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
      assertThat(answer(database, "show fsync")).isEqualTo("on");
      assertThat(answer(database, "show synchronous_commit")).isEqualTo("on");
      assertThat(answer(database, "show full_page_writes")).isEqualTo("on");
    }
  }

  @Test
  void refusesToStartWhereCommitsCouldBeLost() {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
      sql(database, "alter role suara set synchronous_commit = off");
    }
    assertThatThrownBy(() -> EmbeddedDatabase.start(data))
        .isInstanceOf(StartProblem.class)
        .hasMessageContaining("synchronous_commit");
  }

  @Test
  void isOpenToNobodyWithoutThePassword() {
    try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
      assertThat(answer(database, "show listen_addresses")).isEqualTo("127.0.0.1");
      assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "postgres", ""))
          .isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "suara", "guess"))
          .isInstanceOf(SQLException.class);
    }
  }

  @Test
  void makesItsDatabaseAnewWhenTheFirstStartWasCutShort() throws IOException {
    Path unfinished = Files.createDirectories(data.file("postgresql.unfinished/cluster"));
    Files.writeString(unfinished.resolve("postgresql.conf"), "# initdb came this far");

    try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
      assertThat(answer(database, "select current_database()")).isEqualTo("suara");
    }
    assertThat(data.file("postgresql.unfinished")).doesNotExist();
  }

  @Test
  void saysWhereTheReasonStandsWhenItDoesNotStart() throws IOException {
    EmbeddedDatabase.start(data).close();
    Files.writeString(data.file("postgresql/cluster/PG_VERSION"), "9");

    assertThatThrownBy(() -> EmbeddedDatabase.start(data, Duration.ofMillis(200)))
        .isInstanceOf(StartProblem.class)
        .hasMessageContaining("postgresql.log");
    await()
        .untilAsserted(
            () -> assertThat(data.file("log/postgresql.log")).content().contains("incompatible"));
  }

  private static void sql(EmbeddedDatabase database, String statement) {
    client(database).sql(statement).update();
  }

  private static String answer(EmbeddedDatabase database, String query) {
    return client(database).sql(query).query(String.class).single();
  }

  private static JdbcClient client(EmbeddedDatabase database) {
    return JdbcClient.create(
        new DriverManagerDataSource(database.url(), database.username(), database.password()));
  }
}
