package id.suarawarga.engine.forum;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** What was promised at forums. To be changed in a transaction that holds the forum. */
public final class Commitments {

  static final String COLUMNS =
      """
      commitment.id, commitment.text, person_in_charge, target_on, evidence, done_on, element,
      commitment.version,
      array(select opinion_id::text
        from forum_commitment_opinion join forum_opinion as opinion on opinion.id = opinion_id
        where commitment_id = commitment.id and opinion.withdrawn_at is null
        order by opinion_id) as opinions
      """;

  private static final String SELECT =
      "select " + COLUMNS + " from forum_commitment as commitment where forum_code = :forum";

  private final JdbcClient jdbc;

  public Commitments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of a forum, the first to be done first. */
  public List<Commitment> list(String forum) {
    return jdbc.sql(SELECT + " order by target_on, id")
        .param("forum", forum)
        .query(Commitments::commitment)
        .list();
  }

  public Optional<Commitment> find(String forum, UUID id) {
    return jdbc.sql(SELECT + " and id = :id")
        .param("forum", forum)
        .param("id", id)
        .query(Commitments::commitment)
        .optional();
  }

  public void insert(String forum, Commitment commitment) {
    written(
            """
            insert into forum_commitment (id, forum_code, text, person_in_charge, target_on,
              evidence, done_on, element)
            values (:id, :forum, :text, :person, :target, :evidence, :done, :element)
            """,
            commitment)
        .param("forum", forum)
        .update();
    link(commitment);
  }

  /** Writes all of one that is there. */
  public void update(Commitment commitment) {
    written(
            """
            update forum_commitment set text = :text, person_in_charge = :person,
              target_on = :target, evidence = :evidence, done_on = :done, element = :element,
              version = version + 1
            where id = :id
            """,
            commitment)
        .update();
    jdbc.sql("delete from forum_commitment_opinion where commitment_id = :id")
        .param("id", commitment.id())
        .update();
    link(commitment);
  }

  public void delete(Commitment commitment) {
    jdbc.sql("delete from forum_commitment where id = :id").param("id", commitment.id()).update();
  }

  /** Opinions of this forum that were not withdrawn; others are not linked. */
  private void link(Commitment commitment) {
    jdbc.sql(
            """
            insert into forum_commitment_opinion (commitment_id, opinion_id)
            select :id, opinion.id
            from forum_opinion as opinion
            join forum_commitment as commitment on commitment.forum_code = opinion.forum_code
            where commitment.id = :id and opinion.id = any (:opinions::uuid[])
              and opinion.withdrawn_at is null
            """)
        .param("id", commitment.id())
        .param(
            "opinions", commitment.opinions().stream().map(UUID::toString).toArray(String[]::new))
        .update();
  }

  private StatementSpec written(String sql, Commitment commitment) {
    return jdbc.sql(sql)
        .param("id", commitment.id())
        .param("text", commitment.text())
        .param("person", commitment.personInCharge())
        .param("target", commitment.targetOn())
        .param("evidence", commitment.evidence())
        .param("done", commitment.doneOn())
        .param("element", commitment.element() == null ? null : commitment.element().name());
  }

  static Commitment commitment(ResultSet row, int number) throws SQLException {
    return new Commitment(
        row.getObject("id", UUID.class),
        row.getString("text"),
        row.getString("person_in_charge"),
        row.getObject("target_on", LocalDate.class),
        row.getString("evidence"),
        row.getObject("done_on", LocalDate.class),
        ForumAgenda.element(row.getString("element")),
        Arrays.stream((String[]) row.getArray("opinions").getArray())
            .map(UUID::fromString)
            .toList(),
        row.getLong("version"));
  }
}
