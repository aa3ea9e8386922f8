package id.suarawarga.engine.forum;

import static id.suarawarga.engine.forum.ForumState.CLOSED;
import static id.suarawarga.engine.forum.ForumState.DRAFT;
import static id.suarawarga.engine.forum.ForumState.HELD;
import static id.suarawarga.engine.forum.ForumState.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.testing.TestServers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Opinions are taken from 4 to 6 May 2026, in Jakarta. */
class ForumClockIT {

  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
  private static final LocalDate FROM = LocalDate.of(2026, 5, 4);
  private static final LocalDate UNTIL = LocalDate.of(2026, 5, 6);

  private static HikariDataSource source;
  private static JdbcClient jdbc;
  private static GivenForums given;

  @BeforeAll
  static void start() {
    source = TestServers.database();
    jdbc = JdbcClient.create(source);
    given = new GivenForums(jdbc, new Vault("0123456789abcdef0123456789abcdef"));
    jdbc.sql("insert into service_unit (code, name) values ('DUKCAPIL', 'Dukcapil')").update();
  }

  @AfterAll
  static void stop() {
    source.close();
  }

  @BeforeEach
  void plan() {
    jdbc.sql("truncate forum cascade").update();
  }

  @Test
  void aDraftOpensOnItsFirstDayAndClosesAfterItsLast() {
    given.forum(GivenForums.plan("FKP-1", "DUKCAPIL", FROM, UNTIL), DRAFT);
    assertThat(stateOn(FROM.minusDays(1))).isEqualTo(DRAFT);
    assertThat(stateOn(FROM)).isEqualTo(OPEN);
    assertThat(stateOn(UNTIL)).isEqualTo(OPEN);
    assertThat(stateOn(UNTIL.plusDays(1))).isEqualTo(CLOSED);
  }

  @Test
  void aDraftWithoutATopicWaits() {
    given.forum(GivenForums.plan("FKP-1", "DUKCAPIL", FROM, UNTIL), DRAFT);
    jdbc.sql("delete from forum_topic").update();
    assertThat(stateOn(FROM)).isEqualTo(DRAFT);
  }

  @Test
  void aDraftWhoseDaysAreOverStaysOne() {
    given.forum(GivenForums.plan("FKP-1", "DUKCAPIL", FROM, UNTIL), DRAFT);
    assertThat(stateOn(UNTIL.plusDays(1))).isEqualTo(DRAFT);
  }

  @Test
  void whatWasOpenedEarlyOrClosedByHandStaysSo() {
    given.forum(GivenForums.plan("FKP-1", "DUKCAPIL", FROM, UNTIL), OPEN);
    assertThat(stateOn(FROM.minusDays(7))).isEqualTo(OPEN);
    for (ForumState state : List.of(CLOSED, HELD)) {
      jdbc.sql("update forum set state = ?").param(state.name()).update();
      assertThat(stateOn(FROM)).isEqualTo(state);
    }
  }

  @Test
  void residentsAreShownTheChangeAtOnce() {
    given.forum(GivenForums.plan("FKP-1", "DUKCAPIL", FROM, UNTIL), DRAFT);
    long before = version();
    stateOn(FROM);
    assertThat(version()).isGreaterThan(before);
  }

  private static ForumState stateOn(LocalDate day) {
    new ForumClock(jdbc, new TransactionTemplate(new JdbcTransactionManager(source)), JAKARTA)
        .run(day.atTime(0, 5).atZone(JAKARTA).toInstant());
    return new Forums(jdbc).find("FKP-1").orElseThrow().state();
  }

  private static long version() {
    return jdbc.sql("select version from forum_version").query(Long.class).single();
  }
}
