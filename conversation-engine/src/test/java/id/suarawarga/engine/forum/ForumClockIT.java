package id.suarawarga.engine.forum;

import static id.suarawarga.engine.forum.ForumState.CLOSED;
import static id.suarawarga.engine.forum.ForumState.DRAFT;
import static id.suarawarga.engine.forum.ForumState.HELD;
import static id.suarawarga.engine.forum.ForumState.OPEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opinions are taken from 4 to 6 May 2026, in Jakarta. */
class ForumClockIT {

  private static final LocalDate FROM = LocalDate.of(2026, 5, 4);
  private static final LocalDate UNTIL = LocalDate.of(2026, 5, 6);

  @AutoClose private static final ForumDatabase database = new ForumDatabase();
  private static final JdbcClient jdbc = database.jdbc;
  private static final GivenForums given = database.given;

  @BeforeEach
  void plan() {
    database.forget();
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
    database.passTo(day.atTime(0, 5).atZone(ForumDatabase.JAKARTA).toInstant());
    return new Forums(jdbc).find("FKP-1").orElseThrow().state();
  }

  private static long version() {
    return jdbc.sql("select version from forum_version").query(Long.class).single();
  }
}
