package id.suarawarga.engine.forum;

import id.suarawarga.engine.feature.Story;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.respondent.RespondentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opinions as their authors see them. */
public final class OwnOpinions {

  private static final int MOST = 20;

  private final JdbcClient jdbc;
  private final OpinionSeal seal;

  public OwnOpinions(JdbcClient jdbc, Vault vault) {
    this.jdbc = jdbc;
    this.seal = new OpinionSeal(vault);
  }

  /** Those of a person that they have not taken back, newest first. */
  public List<OwnOpinion> of(RespondentId respondent) {
    return jdbc.sql(
            """
            select id, forum_code, topic_code, stakeholder_group, aspect, problem_sealed,
              proposal_sealed, attends, attendee_name_sealed, submitted_on,
              (select count(*) from attachment
                where attachment.opinion_id = forum_opinion.id and state in ('WAITING', 'STORED'))
                as files
            from forum_opinion join forum_opinion_author on opinion_id = id
            where respondent_id = :respondent and withdrawn_at is null
            order by submitted_at desc, id
            limit :most
            """)
        .param("respondent", respondent.value())
        .param("most", MOST)
        .query(this::opinion)
        .list();
  }

  private OwnOpinion opinion(ResultSet row, int number) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new OwnOpinion(
        id,
        row.getString("forum_code"),
        new Opinion(
            StakeholderGroup.valueOf(row.getString("stakeholder_group")),
            row.getString("topic_code"),
            OpinionAspect.valueOf(row.getString("aspect")),
            story(id, row),
            row.getBoolean("attends"),
            opened(id, row, "attendee_name_sealed")),
        row.getInt("files"),
        row.getObject("submitted_on", LocalDate.class));
  }

  private Story story(UUID id, ResultSet row) throws SQLException {
    return Story.EMPTY
        .adding(opened(id, row, "problem_sealed"))
        .wanting(opened(id, row, "proposal_sealed"));
  }

  private @Nullable String opened(UUID id, ResultSet row, String column) throws SQLException {
    return seal.open(id, row.getBytes(column));
  }
}
