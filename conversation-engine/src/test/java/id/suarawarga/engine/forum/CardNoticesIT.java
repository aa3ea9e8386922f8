package id.suarawarga.engine.forum;

import static id.suarawarga.engine.forum.GivenOpinion.on;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.testing.TestServers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Opinions are taken until 6 May 2026, in Jakarta; the given ones are of 4 May. */
class CardNoticesIT {

  private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
  private static final LocalDate UNTIL = LocalDate.of(2026, 5, 6);
  private static final LocalDate DAY_BEFORE = UNTIL.minusDays(1);

  private static HikariDataSource source;
  private static JdbcClient jdbc;
  private static GivenForums given;
  private UUID participant;
  private UUID own;

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
  void openAForumWithACard() {
    jdbc.sql("truncate forum, forum_opinion, respondent, notice cascade").update();
    LocalDate from = LocalDate.of(2026, 5, 1);
    given.forum(GivenForums.plan("FKP-1", "DUKCAPIL", from, UNTIL), ForumState.OPEN);
    participant = given.respondent();
    own = given.opinion(on("FKP-1", participant));
    UUID other = given.opinion(on("FKP-1", given.respondent()));
    jdbc.sql("update forum_opinion set released = true, public_text = 'Tambah loket' where id = ?")
        .param(other)
        .update();
  }

  @Test
  void aParticipantIsAskedOnceOnTheDayBeforeTheWindowCloses() {
    passHours();
    assertThat(given.notices(participant)).containsExactly("CARDS " + own);
    assertThat(all()).isEqualTo(1);
  }

  @Test
  void nobodyIsAskedAtNight() {
    run(DAY_BEFORE, 8);
    run(DAY_BEFORE, 20);
    assertThat(all()).isZero();
  }

  @Test
  void nobodyIsAskedTwiceForSeveralOpinions() {
    given.opinion(on("FKP-1", participant));
    passHours();
    assertThat(given.notices(participant)).hasSize(1);
  }

  @Test
  void nobodyIsAskedWhoWroteThatDayOrAtAKiosk() {
    jdbc.sql("update forum_opinion set submitted_on = ? where id = ?")
        .params(DAY_BEFORE, own)
        .update();
    passHours();
    jdbc.sql("update forum_opinion set submitted_on = '2026-05-04', channel = 'KIOSK'").update();
    passHours();
    assertThat(all()).isZero();
  }

  @Test
  void nobodyIsAskedWhereNothingIsLeftToVoteOn() {
    jdbc.sql(
            """
            insert into forum_vote (opinion_id, respondent_id, stakeholder_group, choice, at)
            select id, ?, 'MEDIA', 'AGREE', now() from forum_opinion where released
            """)
        .param(participant)
        .update();
    passHours();
    assertThat(all()).isZero();
  }

  @Test
  void aForumThatWasClosedByHandAsksNobody() {
    jdbc.sql("update forum set state = 'CLOSED'").update();
    passHours();
    assertThat(all()).isZero();
  }

  private static void passHours() {
    for (LocalDate day = UNTIL.minusDays(2); !day.isAfter(UNTIL); day = day.plusDays(1)) {
      for (int hour = 0; hour < 24; hour += 4) {
        run(day, hour);
      }
    }
  }

  private static void run(LocalDate day, int hour) {
    Instant now = day.atTime(hour, 5).atZone(JAKARTA).toInstant();
    new ForumClock(jdbc, new TransactionTemplate(new JdbcTransactionManager(source)), JAKARTA)
        .run(now);
  }

  private static long all() {
    return jdbc.sql("select count(*) from notice").query(Long.class).single();
  }
}
