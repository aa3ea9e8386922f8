package id.suarawarga.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.testing.TestServers;
import id.suarawarga.gateway.channel.ManualTime;
import id.suarawarga.gateway.channel.SendResult;
import id.suarawarga.gateway.channel.SendResult.Scope;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class DeliveryIT {

  private static final Duration SECOND = Duration.ofSeconds(1);
  @AutoClose private static HikariDataSource database;

  private final RespondentId siti = RespondentId.random();
  private final ManualTime time = new ManualTime();
  private final ScriptedChannel provider = new ScriptedChannel("1", time);
  private final Replica first = new Replica(database, provider, time);
  private final Replica second = new Replica(database, provider, time);

  @BeforeAll
  static void start() {
    database = TestServers.database();
  }

  @BeforeEach
  void empty() {
    JdbcClient.create(database).sql("truncate outbox").update();
  }

  @AfterEach
  void close() {
    first.findDatabase();
    time.pass(SECOND);
    first.close();
    second.close();
  }

  @Test
  void whatIsCommittedIsSentAndSettled() {
    first.commit(siti, "1", "2");
    first.commit(siti, "3");
    await().until(() -> first.waiting() == 0);
    assertThat(provider.delivered()).containsExactly("1", "2", "3");
  }

  @Test
  void aReplicaThatDiesBetweenSendingAndSettlingIsTakenOverInOrder() {
    provider.hold("2");
    first.commit(siti, "1", "2", "3");
    await().until(() -> provider.asked().contains("2"));
    first.loseDatabase();
    time.pass(Replica.LEASE.minusSeconds(1));
    second.delivery.sweep();
    assertThat(second.delivery.size()).isZero();
    time.pass(SECOND.multipliedBy(2));
    provider.hold("2").countDown();
    await().until(() -> provider.asked().contains("3"));
    second.delivery.sweep();
    await().until(() -> second.waiting() == 0);
    assertThat(lastOf(provider.delivered(), 2)).containsExactly("2", "3");
  }

  @Test
  void aLongWaitMayBeEndedByAnotherReplica() {
    provider.answer("1", new SendResult.Throttled(Duration.ofSeconds(60), Scope.PERSON));
    first.commit(siti, "1", "2");
    await().until(() -> first.delivery.size() == 0);
    first.commit(siti, "3");
    second.delivery.sweep();
    time.pass(Duration.ofSeconds(59));
    second.delivery.sweep();
    assertThat(second.delivery.size()).isZero();
    time.pass(SECOND);
    second.delivery.sweep();
    await().until(() -> second.waiting() == 0);
    assertThat(provider.delivered()).containsExactly("1", "2", "3");
  }

  @Test
  void nothingIsLostWhileTheDatabaseIsAway() {
    provider.hold("1");
    first.commit(siti, "1", "2");
    await().until(() -> provider.asked().contains("1"));
    first.loseDatabase();
    provider.hold("1").countDown();
    await().until(() -> provider.delivered().contains("2"));
    assertThatThrownBy(first.delivery::sweep).isInstanceOf(DataAccessException.class);
    assertThat(first.delivery.size()).isEqualTo(2);
    first.findDatabase();
    time.pass(SECOND);
    await().until(() -> second.waiting() == 0);
    assertThat(provider.delivered()).containsExactly("1", "2");
  }

  @Test
  void aReplicaThatEndsGivesItsRepliesBack() {
    provider.answer("1", new SendResult.Throttled(SECOND, Scope.PERSON));
    first.commit(siti, "1", "2");
    await().until(() -> provider.asked().contains("1"));
    first.close();
    second.delivery.sweep();
    await().until(() -> second.waiting() == 0);
    assertThat(provider.delivered()).containsExactly("1", "2");
  }

  @Test
  void aReplicaThatSleptTooLongSendsNothingMoreOfWhatItLost() {
    CountDownLatch slow = provider.hold("1");
    first.commit(siti, "1", "2");
    await().until(() -> provider.asked().contains("1"));
    time.pass(Replica.LEASE.plus(SECOND));
    second.delivery.sweep();
    first.delivery.sweep();
    slow.countDown();
    await().until(() -> second.waiting() == 0 && first.delivery.size() == 0);
    assertThat(provider.delivered()).containsExactlyInAnyOrder("1", "1", "2");
  }

  @Test
  void leasesAreKeptAsLongAsTheReplicaLives() {
    CountDownLatch slow = provider.hold("1");
    first.commit(siti, "1");
    for (int i = 0; i < 4; i++) {
      time.pass(Replica.LEASE.dividedBy(2));
      first.delivery.sweep();
      second.delivery.sweep();
    }
    assertThat(second.delivery.size()).isZero();
    slow.countDown();
    await().until(() -> second.waiting() == 0);
    assertThat(provider.delivered()).containsExactly("1");
  }

  @Test
  void leasesAreRenewedThreeTimesAndNotAtEverySweep() {
    CountDownLatch slow = provider.hold("1");
    first.commit(siti, "1");
    first.delivery.sweep();
    Instant atFirst = leasedUntil();
    time.pass(SECOND);
    first.delivery.sweep();
    assertThat(leasedUntil()).isEqualTo(atFirst);
    time.pass(Replica.LEASE.dividedBy(3).minus(SECOND));
    first.delivery.sweep();
    assertThat(leasedUntil()).isEqualTo(atFirst.plus(Replica.LEASE.dividedBy(3)));
    slow.countDown();
  }

  @Test
  void whatACrashedReplicaNeverOfferedIsFound() {
    first.append(siti, "1");
    time.pass(Replica.LEASE.plus(SECOND));
    second.delivery.sweep();
    await().until(() -> second.waiting() == 0);
    assertThat(provider.delivered()).containsExactly("1");
  }

  private static Instant leasedUntil() {
    String sql = "select lease_until from outbox";
    return JdbcClient.create(database).sql(sql).query(OffsetDateTime.class).single().toInstant();
  }

  private static <T> List<T> lastOf(List<T> list, int count) {
    return list.subList(list.size() - count, list.size());
  }
}
