package id.suarawarga.engine.forum;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets participants be asked once more about opinions of others, on the day before the window
 * closes and not at night. Whoever wrote on that day has just been asked, and who wrote at a kiosk
 * is not there any more.
 */
final class CardNotices {

  private static final LocalTime MORNING = LocalTime.of(9, 0);
  private static final LocalTime EVENING = LocalTime.of(20, 0);

  /** Any number that nothing else in the database locks. */
  private static final long LOCK = 0x6b61727475L;

  /** One for each participant of a forum, about their newest opinion with cards beside it. */
  private static final String MAKE =
      """
      insert into notice (respondent_id, opinion_id, kind, account, created_at)
      select distinct on (author.respondent_id, own.forum_code)
             author.respondent_id, own.id, 'CARDS', author.account, :now
        from forum
        join forum_opinion as own on own.forum_code = forum.code
        join forum_opinion_author as author on author.opinion_id = own.id
       where forum.state = 'OPEN' and forum.opinions_until = :lastDay
         and own.withdrawn_at is null and own.submitted_on < :today and own.channel <> 'KIOSK'
         and not exists (
               select from notice as told join forum_opinion as about on about.id = told.opinion_id
                where told.kind = 'CARDS' and told.respondent_id = author.respondent_id
                  and about.forum_code = forum.code)
         and exists (
               select from forum_opinion as card
                where card.forum_code = own.forum_code and card.topic_code = own.topic_code
                  and %s and %s)
       order by author.respondent_id, own.forum_code, own.submitted_at desc
      """
          .formatted(Cards.isShownTo("author.respondent_id"), Cards.isNew("author.respondent_id"));

  private final JdbcClient jdbc;
  private final ZoneId zone;

  CardNotices(JdbcClient jdbc, ZoneId zone) {
    this.jdbc = jdbc;
    this.zone = zone;
  }

  /** Makes those that are due, in the caller's transaction; several replicas make each once. */
  void make(Instant now) {
    ZonedDateTime local = now.atZone(zone);
    LocalTime time = local.toLocalTime();
    if (time.isBefore(MORNING) || !time.isBefore(EVENING)) {
      return;
    }
    jdbc.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query().listOfRows();
    jdbc.sql(MAKE)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("today", local.toLocalDate())
        .param("lastDay", local.toLocalDate().plusDays(1))
        .update();
  }
}
