package id.suarawarga.engine.forum;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells participants what became of their opinions. What they read is put together when they are
 * told, from answers and commitments, which are public; who has erased themselves hears nothing.
 */
public final class ForumResult {

  private final JdbcClient jdbc;

  public ForumResult(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether every opinion that was not withdrawn has an answer, its own or the main one's. */
  boolean isAnswered(Forum forum) {
    return jdbc.sql(
            """
            select not exists (
              select from forum_opinion as opinion
              left join forum_opinion as main
                on main.id = opinion.merged_into and main.withdrawn_at is null
              where opinion.forum_code = :forum and opinion.withdrawn_at is null
                and case when main.id is null then opinion.decision else main.decision end is null)
            """)
        .param("forum", forum.code())
        .query(Boolean.class)
        .single();
  }

  /** Lets each participant hear the answer to each opinion of theirs, in the order of sending. */
  void tellAnswers(Forum forum, Instant now) {
    jdbc.sql(
            """
            insert into notice (respondent_id, opinion_id, account, kind, created_at)
            select author.respondent_id, opinion.id, author.account, :kind, :now
            from forum_opinion as opinion
            join forum_opinion_author as author on author.opinion_id = opinion.id
            where opinion.withdrawn_at is null and opinion.forum_code = :forum
            order by opinion.submitted_at, opinion.id
            """)
        .param("kind", ForumNews.OPINION_ANSWERED.name())
        .param("forum", forum.code())
        .param("now", ForumRows.timestamp(now))
        .update();
  }

  /** Lets those whose opinions a promise came from hear that it is kept, each of them once. */
  void tellDone(Commitment commitment, Instant now) {
    jdbc.sql(
            """
            insert into notice (respondent_id, opinion_id, commitment_id, account, kind, created_at)
            select distinct on (author.respondent_id)
              author.respondent_id, opinion.id, :commitment, author.account, :kind, :now
            from forum_opinion as opinion
            join forum_opinion_author as author on author.opinion_id = opinion.id
            join forum_commitment_opinion as link
              on link.opinion_id in (opinion.id, opinion.merged_into)
            where link.commitment_id = :commitment and opinion.withdrawn_at is null
            order by author.respondent_id, opinion.submitted_at
            """)
        .param("kind", ForumNews.COMMITMENT_DONE.name())
        .param("commitment", commitment.id())
        .param("now", ForumRows.timestamp(now))
        .update();
  }
}
