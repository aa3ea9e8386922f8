package id.suarawarga.engine.forum;

import id.suarawarga.engine.feature.Refusal;
import id.suarawarga.engine.feature.RefusedException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether a forum takes opinions, asked in the transaction that hands one in or takes one back. */
final class OpinionWindow {

  private final JdbcClient jdbc;

  OpinionWindow(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Nobody closes the forum before this transaction ends. */
  void requireOpen(String forum, LocalDate on) {
    boolean open =
        jdbc.sql(
                """
                select code from forum
                where code = :code and state = 'OPEN' and opinions_until >= :on
                for share
                """)
            .param("code", forum)
            .param("on", on)
            .query(String.class)
            .optional()
            .isPresent();
    if (!open) {
      throw new RefusedException(Refusal.WINDOW_CLOSED);
    }
  }

  /** The forum of an opinion that is this person's and not taken back. */
  Optional<String> forumOf(UUID opinion, UUID respondent) {
    return jdbc.sql(
            """
            select forum_code
            from forum_opinion join forum_opinion_author on opinion_id = id
            where id = :id and respondent_id = :respondent and withdrawn_at is null
            """)
        .param("id", opinion)
        .param("respondent", respondent)
        .query(String.class)
        .optional();
  }
}
