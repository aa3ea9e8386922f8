package id.suarawarga.engine.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.dialogue.Conversation;
import id.suarawarga.engine.ledger.CommitResult.Committed;
import id.suarawarga.engine.ledger.CommitResult.Duplicate;
import id.suarawarga.engine.testing.TestServers;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that goes away, on a server of its own. */
class LedgerOutageIT {

  private static final Duration PROMPTLY = Duration.ofSeconds(2);

  private static final int PORT = TestServers.freePort();

  @TempDir private static Path data;
  private static EmbeddedPostgres server;
  private static HikariDataSource database;
  private static LedgerWorld world;

  private final String id = UUID.randomUUID().toString();
  @AutoClose private LedgerWorld.Replica replica;
  private Conversation person;

  @BeforeAll
  static void startServerAndPool() throws IOException {
    server = startServer();
    database = database();
    Flyway.configure().dataSource(database).locations("classpath:db/engine").load().migrate();
    world = new LedgerWorld(database);
  }

  @AfterAll
  static void stopServerAndPool() throws IOException {
    database.close();
    server.close();
  }

  @BeforeEach
  void start() {
    replica = world.replica();
    person = world.person();
  }

  @Test
  void aStoppedDatabaseIsReportedPromptlyAndUsedAgainOnceItIsBack() throws IOException {
    server.close();
    assertUnavailable(replica.begin(world.turn(person, id)));
    assertUnavailable(replica.begin(world.turn(person, id)));
    server = startServer();
    forgetConnections();
    assertThat(replica.commit(world.turn(person, id))).isInstanceOf(Committed.class);
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsReportedPromptly() throws Exception {
    try (var other = database.getConnection()) {
      other.setAutoCommit(false);
      other.createStatement().execute("lock table conversation");
      var first = replica.begin(world.turn(person, id));
      var behind = replica.begin(world.turn(person, id + "/2"));
      assertUnavailable(CompletableFuture.allOf(first, behind));
    }
    assertThat(replica.commit(world.turn(person, id))).isInstanceOf(Committed.class);
  }

  @Test
  void aReplyWhoseCommitWasNotAnsweredIsSentAllTheSameAndFirst() {
    makeCommitsSlow();
    assertUnavailable(replica.begin(world.turn(person, id)));
    makeCommitsFast();
    assertThat(replica.commit(world.turn(person, id))).isEqualTo(new Duplicate());
    replica.commit(world.turn(world.load(person.respondent()), id + "/2"));
    assertThat(replica.relayed).isEmpty();
    replica.outbox.claim(10, replica.relayed::addAll);
    assertThat(replica.relayed).extracting(m -> m.message().text()).containsExactly(id, id + "/2");
  }

  private static void assertUnavailable(CompletableFuture<?> result) {
    assertThat(result)
        .failsWithin(PROMPTLY)
        .withThrowableThat()
        .withCauseInstanceOf(LedgerUnavailableException.class);
  }

  /** The pool does not check connections that were used within the last half second. */
  private void forgetConnections() {
    database.getHikariPoolMXBean().softEvictConnections();
  }

  /** The server finishes such a commit after the client has given it up. */
  private void makeCommitsSlow() {
    world
        .jdbc
        .sql(
            """
            create function dawdle() returns trigger language plpgsql as
              'begin perform pg_sleep(1.8); return null; end';
            create constraint trigger slow after insert on inbox
              deferrable initially deferred for each row execute function dawdle()
            """)
        .update();
  }

  /** Waits for the lock on the table, and so for the slow commit. */
  private void makeCommitsFast() {
    world.jdbc.sql("drop trigger slow on inbox").update();
  }

  private static EmbeddedPostgres startServer() throws IOException {
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setPort(PORT)
        .start();
  }

  private static HikariDataSource database() {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(server.getJdbcUrl("postgres", "postgres"));
    config.setConnectionTimeout(1_500);
    config.setValidationTimeout(500);
    return new HikariDataSource(config);
  }
}
