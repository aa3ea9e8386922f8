package id.suarawarga.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.respondent.Respondents;
import id.suarawarga.engine.session.SessionStore;
import id.suarawarga.engine.testing.Resident;
import id.suarawarga.engine.testing.Scores;
import id.suarawarga.engine.testing.TestEngine;
import id.suarawarga.engine.testing.TestInstallation;
import id.suarawarga.engine.testing.TestServers;
import io.lettuce.core.RedisClient;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.embedded.RedisServer;

/** Servers that go away in the middle of a survey, and come back. */
class EngineOutageIT {

  /** Two seconds are promised; the third is for a busy machine. */
  private static final Duration PROMPTLY = Duration.ofSeconds(3);

  @TempDir private Path data;
  private final int postgresPort = TestServers.freePort();
  private final int redisPort = TestServers.freePort();
  private EmbeddedPostgres postgres;
  private RedisServer redis;
  private TestEngine engine;
  private Resident siti;

  @BeforeEach
  void start() throws IOException {
    startPostgres();
    redis = RedisServer.newRedisServer().bind("127.0.0.1").port(redisPort).build();
    redis.start();
    String database = "jdbc:postgresql://127.0.0.1:" + postgresPort + "/postgres";
    engine = TestInstallation.on(database, redisUrl()).replica();
    siti = Resident.of(engine);
    siti.beginSurvey(Resident.LINK);
  }

  @AfterEach
  void stop() throws IOException {
    engine.close();
    redis.stop();
    postgres.close();
  }

  @Test
  void aSurveyGoesOnWithoutRedisAndWhenItIsBack() throws IOException {
    redis.stop();
    siti.answer(Scores.MIXED, Duration.ofSeconds(5));
    assertThat(siti.newest().text()).contains("Apa saran Anda");

    redis.start();
    siti.tap("Lewati");
    siti.tap("Kirim");
    assertThatTheSurveyIsStored();
  }

  @Test
  void aFlushedRedisLosesNothing() {
    siti.type("1");
    flushRedis();
    siti.tap("Kembali");

    assertThat(siti.newest().text()).contains("Pertanyaan 1", "Jawaban Anda sekarang: Tidak");
    siti.answer(Scores.MIXED, Duration.ofSeconds(5)).tap("Lewati");
    siti.tap("Kirim");
    assertThatTheSurveyIsStored();
  }

  @Test
  void withoutTheDatabaseNothingIsTakenAndEverybodyIsToldPromptly() throws IOException {
    postgres.close();
    forgetConnections();

    assertUnavailablePromptly(() -> siti.type("4"));
    assertUnavailablePromptly(() -> siti.type(Resident.LINK));
    assertUnavailablePromptly(() -> Resident.of(engine).type("halo"));
    forgetSession();
    assertUnavailablePromptly(() -> siti.type("4"));
  }

  @Test
  void aDatabaseThatHangsIsToldOfPromptly() throws SQLException {
    Resident somebodyNew = Resident.of(engine);
    try (Connection other = engine.bean(DataSource.class).getConnection()) {
      other.setAutoCommit(false);
      other
          .createStatement()
          .execute("lock table respondent_address, conversation, survey_response, person_key");
      assertUnavailablePromptly(() -> somebodyNew.type("halo"));
      assertUnavailablePromptly(() -> siti.type(Resident.LINK));
      forgetSession();
      assertUnavailablePromptly(() -> siti.type("4"));
    }
  }

  @Test
  void aMessageThatWasNotTakenWorksOnceWhenTheDatabaseIsBack() throws IOException {
    InboundMessage tap = siti.message(siti.choosing("REQUIREMENTS:3"));
    postgres.close();
    assertUnavailablePromptly(() -> siti.send(tap));

    startPostgres();
    deliverUntilTaken(tap);
    siti.send(tap);
    assertThat(siti.shown()).filteredOn(b -> b.text().contains("Pertanyaan 2 dari 9")).hasSize(1);
    assertThat(siti.newest().text()).contains("Pertanyaan 2 dari 9");
  }

  @Test
  void aSurveyInterruptedByTheDatabaseIsStoredAsTapped() throws IOException {
    postgres.close();
    assertUnavailablePromptly(() -> siti.type("4"));
    startPostgres();

    deliverUntilTaken(siti.message(siti.choosing("REQUIREMENTS:1")));
    siti.tap("Kembali");
    siti.answer(Scores.MIXED, Duration.ofSeconds(5)).tap("Lewati");
    siti.tap("Kirim");
    assertThatTheSurveyIsStored();
  }

  private void assertThatTheSurveyIsStored() {
    assertThat(siti.newest().text()).startsWith("Terima kasih");
    var row = engine.jdbc().sql("select * from survey_response").query().singleRow();
    assertThat(Scores.in(row)).isEqualTo(Scores.MIXED);
  }

  private static void assertUnavailablePromptly(ThrowingCallable call) {
    long start = System.nanoTime();
    assertThatExceptionOfType(UnavailableException.class).isThrownBy(call);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PROMPTLY);
  }

  /** Connections that broke are noticed when they are used, so a few attempts may fail. */
  private void deliverUntilTaken(InboundMessage message) {
    await()
        .ignoreException(UnavailableException.class)
        .until(
            () -> {
              siti.send(message);
              return true;
            });
  }

  /** Waiting in vain for a new connection takes longest. */
  private void forgetConnections() {
    engine.bean(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
  }

  private void forgetSession() {
    Respondents respondents = engine.bean(Respondents.class);
    engine.bean(SessionStore.class).forget(respondents.find(siti.address()).orElseThrow());
  }

  private void flushRedis() {
    RedisClient client = RedisClient.create(redisUrl());
    try (var connection = client.connect()) {
      connection.sync().flushall();
    } finally {
      client.shutdown(Duration.ZERO, Duration.ZERO);
    }
  }

  private String redisUrl() {
    return "redis://127.0.0.1:" + redisPort;
  }

  private void startPostgres() throws IOException {
    postgres =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setPort(postgresPort)
            .start();
  }
}
