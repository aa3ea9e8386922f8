package id.suarawarga.engine.forum;

import id.suarawarga.engine.forum.OpinionResult.Promise;
import id.suarawarga.engine.forum.OpinionResult.Reply;
import id.suarawarga.engine.privacy.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what has become of opinions, for their authors. */
public final class OpinionResults {

  private final JdbcClient jdbc;
  private final OpinionSeal seal;

  public OpinionResults(JdbcClient jdbc, Vault vault) {
    this.jdbc = jdbc;
    this.seal = new OpinionSeal(vault);
  }

  /**
   * Of one that its author has not taken back.
   *
   * @param commitment the only promise to tell of; null for all
   */
  public Optional<OpinionResult> find(UUID opinion, @Nullable UUID commitment) {
    return jdbc.sql(
            """
            select opinion.id, opinion.forum_code, opinion.problem_sealed, opinion.proposal_sealed,
              said.decision, said.answer
            from forum_opinion as opinion
            left join forum_opinion as main
              on main.id = opinion.merged_into and main.withdrawn_at is null
            join forum_opinion as said on said.id = coalesce(main.id, opinion.id)
            where opinion.id = :id and opinion.withdrawn_at is null
            """)
        .param("id", opinion)
        .query((row, _) -> result(row, promises(opinion, commitment)))
        .optional();
  }

  private OpinionResult result(ResultSet row, List<Promise> promises) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    String proposal = seal.open(id, row.getBytes("proposal_sealed"));
    return new OpinionResult(
        id,
        row.getString("forum_code"),
        proposal != null ? proposal : problem(id, row),
        reply(row),
        promises);
  }

  private String problem(UUID id, ResultSet row) throws SQLException {
    return Objects.requireNonNull(seal.open(id, row.getBytes("problem_sealed")));
  }

  private static @Nullable Reply reply(ResultSet row) throws SQLException {
    String decision = row.getString("decision");
    return decision == null
        ? null
        : new Reply(AnswerDecision.valueOf(decision), row.getString("answer"));
  }

  /** Those that came from the opinion, or from the one that it was merged into. */
  private List<Promise> promises(UUID opinion, @Nullable UUID only) {
    return jdbc.sql(
            """
            select text, person_in_charge, target_on, evidence, done_on
            from forum_commitment
            where (:only::uuid is null or id = :only::uuid) and exists (
              select from forum_commitment_opinion as origin
              where origin.commitment_id = forum_commitment.id and origin.opinion_id in (
                select id from forum_opinion where id = :opinion
                union select merged_into from forum_opinion where id = :opinion))
            order by target_on, id
            """)
        .param("only", only == null ? null : only.toString())
        .param("opinion", opinion)
        .query(OpinionResults::promise)
        .list();
  }

  private static Promise promise(ResultSet row, int number) throws SQLException {
    return new Promise(
        row.getString("text"),
        row.getString("person_in_charge"),
        row.getObject("target_on", LocalDate.class),
        row.getString("evidence"),
        row.getObject("done_on", LocalDate.class));
  }
}
