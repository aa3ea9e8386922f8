package id.suarawarga.engine.forum;

import static id.suarawarga.engine.forum.GivenOpinion.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opinions are taken until 6 May 2026, in Jakarta; the given ones are of 4 May. */
class CardNoticesIT {

  private static final LocalDate UNTIL = LocalDate.of(2026, 5, 6);
  private static final LocalDate DAY_BEFORE = UNTIL.minusDays(1);

  @AutoClose private static final ForumDatabase database = new ForumDatabase();
  private static final JdbcClient jdbc = database.jdbc;
  private static final GivenForums given = database.given;
  private UUID participant;
  private UUID own;

  @BeforeEach
  void openAForumWithACard() {
    database.forget();
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
    database.passTo(day.atTime(hour, 5).atZone(ForumDatabase.JAKARTA).toInstant());
  }

  private static long all() {
    return jdbc.sql("select count(*) from notice").query(Long.class).single();
  }
}
