package id.suarawarga.engine.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.outbox.Settlement.Silent;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.testing.TestServers;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Messages that wait until their person writes again. */
class LastWordsIT {

  @AutoClose private static HikariDataSource database;
  private static JdbcClient jdbc;

  private final SettableClock clock = new SettableClock();
  private final OutboxReplica one = replica();
  private final OutboxReplica two = replica();
  private final LastWords lastWords = new LastWords(jdbc, clock);
  private final RespondentId person = RespondentId.random();
  private final Instant word = clock.instant();

  @BeforeAll
  static void open() {
    database = TestServers.database();
    jdbc = JdbcClient.create(database);
  }

  @BeforeEach
  void heardOnce() {
    jdbc.sql("truncate outbox, respondent cascade").update();
    jdbc.sql("insert into respondent values (?, now())").param(person.value()).update();
    jdbc.sql("insert into conversation values (?, 0, null, ?)")
        .params(person.value(), word.atOffset(ZoneOffset.UTC))
        .update();
  }

  @Test
  void theLastWordIsThatOfTheMessagesPerson() {
    long id = one.write(person, "a").getFirst().id();
    long foreign = one.write(RespondentId.random(), "b").getFirst().id();
    assertThat(lastWords.before(id)).contains(word);
    assertThat(lastWords.before(foreign)).isEmpty();
  }

  @Test
  void whatWaitsForAWordIsLeftAloneAndThenGoesFirst() {
    waiting();
    clock.advance(Duration.ofDays(3));
    assertThat(one.write(person, "c")).noneMatch(OutboxMessage::mine);
    assertThat(one.claim(10)).isEmpty();
    assertThat(two.claim(10)).isEmpty();

    heard(clock.instant());
    assertThat(OutboxReplica.texts(two.claim(10))).containsExactly("a", "b", "c");
  }

  @Test
  void aWordThatCameWhileItWasPutOffCounts() {
    heard(word.plusSeconds(1));
    waiting();
    assertThat(OutboxReplica.texts(one.claim(10))).containsExactly("a", "b");
  }

  @Test
  void anOlderWordDoesNot() {
    waiting();
    heard(word.minusSeconds(1));
    assertThat(one.claim(10)).isEmpty();
  }

  @Test
  void whyItWaitsIsKeptWhileItWaits() {
    waiting();
    assertThat(failures()).containsExactly("window: silent", null);
    heard(word.plusSeconds(1));
    one.claim(10);
    assertThat(failures()).containsOnlyNulls();
  }

  @Test
  void whatHasWaitedTooLongIsGivenUpAndItsTextRemoved() {
    waiting();
    assertThat(lastWords.giveUp(word)).isZero();
    assertThat(lastWords.giveUp(word.plusSeconds(1))).isOne();
    assertThat(jdbc.sql("select state from outbox order by id").query(String.class).list())
        .containsExactly("FAILED", "PENDING");
    assertThat(OutboxReplica.texts(two.claim(10))).containsExactly("b");
  }

  private void waiting() {
    long id = one.write(person, "a", "b").getFirst().id();
    one.outbox.settle(List.of(new Silent(id, "window: silent", word)));
  }

  private void heard(Instant at) {
    jdbc.sql("update conversation set heard_at = ?").param(at.atOffset(ZoneOffset.UTC)).update();
  }

  private static List<String> failures() {
    return jdbc.sql("select failure from outbox order by id").query(String.class).list();
  }

  private OutboxReplica replica() {
    return new OutboxReplica(database, ReplicaId.random(), clock);
  }
}
