package id.suarawarga.engine.forum;

import id.suarawarga.scoring.Support;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What others wrote and how they vote, in a transcript on real tables. */
final class CardDesk {

  /** A random id that the newest resident meets behind those that are there: their md5 decides. */
  private static final String NEXT_ID =
      """
      with candidate as materialized (select gen_random_uuid() as id from generate_series(1, 500))
      select candidate.id
        from candidate, (select id from respondent order by created_at desc, id limit 1) as me
       where left(md5(candidate.id::text || me.id::text), 1)
             = to_hex((select count(*) from forum_opinion where released)::int + 1)
       limit 1
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  CardDesk(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Of somebody who has erased their data since. */
  void release(PublicForum forum, String words) {
    jdbc.sql(
            """
            insert into forum_opinion (id, forum_code, topic_code, stakeholder_group, aspect,
              problem_sealed, attends, channel, submitted_on, submitted_at, released, public_text)
            values (:id, :forum, :topic, 'EXPERT', 'PROBLEM', '', false, 'WEB', :at::date, :at,
              true, :words)
            """)
        .param("id", jdbc.sql(NEXT_ID).query(UUID.class).single())
        .param("forum", forum.code())
        .param("topic", forum.topics().getFirst().code())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("words", words)
        .update();
  }

  void unrelease() {
    jdbc.sql("update forum_opinion set released = false").update();
  }

  /** On what was released first. */
  void vote(Support votes) {
    jdbc.sql(
            """
            insert into forum_vote (opinion_id, stakeholder_group, choice, at)
            select (select id from forum_opinion where released order by submitted_at limit 1),
                   'CIVIL_SOCIETY', case when n <= :agree then 'AGREE' else 'DISAGREE' end, now()
              from generate_series(1, :votes) as n
            """)
        .param("agree", votes.agree())
        .param("votes", votes.votes())
        .update();
  }

  /** As the clock of forums does on the day before the window closes. */
  void remind() {
    jdbc.sql(
            """
            insert into notice (respondent_id, opinion_id, kind, account, created_at)
            select respondent_id, id, 'CARDS', account, now()
              from forum_opinion join forum_opinion_author on opinion_id = id
             order by submitted_at desc limit 1
            """)
        .update();
  }
}
