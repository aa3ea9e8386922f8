package id.suarawarga.engine.forum;

import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.privacy.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * The opinions in the database, as officials read them. They come by day and in no order within
 * one: who knows when somebody wrote may know who did.
 */
public final class ForumOpinions {

  private static final String SELECT =
      """
      select id, topic_code, stakeholder_group, aspect, problem_sealed, proposal_sealed, channel,
        submitted_on, released, public_text, merged_into, version,
        (select said.decision from forum_opinion as said
          where said.id = coalesce(forum_opinion.merged_into, forum_opinion.id)) as decision,
        (select said.answer from forum_opinion as said
          where said.id = coalesce(forum_opinion.merged_into, forum_opinion.id)) as answer
      from forum_opinion
      """;

  private static final String ONE =
      " where id = :id and forum_code = :forum and withdrawn_at is null";

  private final JdbcClient jdbc;
  private final OpinionSeal seal;

  public ForumOpinions(JdbcClient jdbc, Vault vault) {
    this.jdbc = jdbc;
    this.seal = new OpinionSeal(vault);
  }

  /** Those that fit, the newest day first. */
  public List<OpinionRow> list(OpinionFilter filter, long offset, int limit) {
    return select(filter, SELECT, " order by submitted_on desc, id offset :offset limit :limit")
        .param("offset", offset)
        .param("limit", limit)
        .query(this::opinion)
        .list();
  }

  public long count(OpinionFilter filter) {
    return select(filter, "select count(*) from forum_opinion", "").query(Long.class).single();
  }

  /** One that its author has not withdrawn. */
  public Optional<OpinionRow> find(String forum, UUID id) {
    return one(forum, id, SELECT + ONE);
  }

  /** As {@link #find}, and nobody else changes the opinion before this transaction ends. */
  public Optional<OpinionRow> findForUpdate(String forum, UUID id) {
    return one(forum, id, SELECT + ONE + " for update");
  }

  /** Hands over every opinion that fits, by topic, one at a time. */
  public void forEach(OpinionFilter filter, Consumer<OpinionRow> use) {
    // By id first, so that only one of the long texts is held at a time.
    List<UUID> ids =
        select(filter, "select id from forum_opinion", " order by topic_code, submitted_on, id")
            .query((row, _) -> row.getObject("id", UUID.class))
            .list();
    ids.forEach(id -> find(filter.forum(), id).ifPresent(use));
  }

  private Optional<OpinionRow> one(String forum, UUID id, String sql) {
    return jdbc.sql(sql).param("id", id).param("forum", forum).query(this::opinion).optional();
  }

  private StatementSpec select(OpinionFilter filter, String select, String end) {
    return jdbc.sql(select + filter.where() + end).params(filter.parameters());
  }

  private OpinionRow opinion(ResultSet row, int number) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new OpinionRow(
        id,
        row.getString("topic_code"),
        StakeholderGroup.valueOf(row.getString("stakeholder_group")),
        OpinionAspect.valueOf(row.getString("aspect")),
        Objects.requireNonNullElse(seal.open(id, row.getBytes("problem_sealed")), ""),
        seal.open(id, row.getBytes("proposal_sealed")),
        ChannelType.valueOf(row.getString("channel")),
        row.getObject("submitted_on", LocalDate.class),
        row.getBoolean("released"),
        row.getString("public_text"),
        row.getObject("merged_into", UUID.class),
        decision(row.getString("decision")),
        row.getString("answer"),
        row.getLong("version"));
  }

  private static @Nullable AnswerDecision decision(@Nullable String name) {
    return name == null ? null : AnswerDecision.valueOf(name);
  }
}
