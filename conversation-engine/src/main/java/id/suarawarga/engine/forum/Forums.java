package id.suarawarga.engine.forum;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The forums in the database, as officials read and plan them. */
public final class Forums {

  private static final String SELECT = "select " + ForumRows.COLUMNS + " from forum";
  private static final String BY_CODE = SELECT + " where code = :code";

  private final JdbcClient jdbc;

  public Forums(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those that fit, the latest first. */
  public List<Forum> list(ForumFilter filter, long offset, int limit) {
    return select(filter, SELECT, " order by held_at desc, code offset :offset limit :limit")
        .param("offset", offset)
        .param("limit", limit)
        .query(ForumRows::forum)
        .list();
  }

  public long count(ForumFilter filter) {
    return select(filter, "select count(*) from forum", "").query(Long.class).single();
  }

  public Optional<Forum> find(String code) {
    return jdbc.sql(BY_CODE).param("code", code).query(ForumRows::forum).optional();
  }

  /**
   * As {@link #find}, and nobody else changes the forum, hands in an opinion or takes one back
   * before this transaction ends.
   */
  public Optional<Forum> findForUpdate(String code) {
    // Locked first and read after it, so that the topics are those of that moment too.
    jdbc.sql("select from forum where code = :code for update")
        .param("code", code)
        .query((_, _) -> code)
        .list();
    return find(code);
  }

  /**
   * Adds a forum of a unit that exists, as a draft.
   *
   * @return false, and nothing is changed, when the code is taken
   */
  public boolean insert(ForumPlan plan) {
    String insert =
        """
        insert into forum (code, unit_code, theme, description, venue, held_at, opinions_from,
          opinions_until, state, state_at)
        values (:code, :unit, :theme, :description, :venue, :heldAt, :from, :until, 'DRAFT', now())
        on conflict do nothing
        """;
    if (planned(insert, plan).update() == 0) {
      return false;
    }
    writeParts(plan);
    return true;
  }

  /** Replaces the plan of a forum that is there. */
  void update(ForumPlan plan) {
    planned(
            """
            update forum set unit_code = :unit, theme = :theme, description = :description,
              venue = :venue, held_at = :heldAt, opinions_from = :from, opinions_until = :until,
              version = version + 1
            where code = :code
            """,
            plan)
        .update();
    writeParts(plan);
  }

  /** Notes that a part of a forum has changed that is not in its plan, such as its agenda. */
  public Forum touch(Forum forum) {
    jdbc.sql("update forum set version = version + 1 where code = :code")
        .param("code", forum.code())
        .update();
    return find(forum.code()).orElseThrow();
  }

  private void writeParts(ForumPlan plan) {
    writeTopics(plan);
    jdbc.sql("delete from forum_group where forum_code = :forum")
        .param("forum", plan.code())
        .update();
    for (StakeholderGroup group : plan.groups()) {
      jdbc.sql("insert into forum_group (forum_code, stakeholder_group) values (:forum, :group)")
          .param("forum", plan.code())
          .param("group", group.name())
          .update();
    }
  }

  /** A topic that stays is written over, not anew: opinions point at it. */
  private void writeTopics(ForumPlan plan) {
    jdbc.sql("delete from forum_topic where forum_code = :forum and code <> all (:codes::text[])")
        .param("forum", plan.code())
        .param("codes", plan.topics().stream().map(Topic::code).toArray(String[]::new))
        .update();
    for (int at = 0; at < plan.topics().size(); at++) {
      Topic topic = plan.topics().get(at);
      jdbc.sql(
              """
              insert into forum_topic (forum_code, code, title, ordinal)
              values (:forum, :code, :title, :ordinal)
              on conflict (forum_code, code) do update
              set title = excluded.title, ordinal = excluded.ordinal
              """)
          .param("forum", plan.code())
          .param("code", topic.code())
          .param("title", topic.title())
          .param("ordinal", at + 1)
          .update();
    }
  }

  private StatementSpec planned(String sql, ForumPlan plan) {
    return jdbc.sql(sql)
        .param("code", plan.code())
        .param("unit", plan.unitCode())
        .param("theme", plan.theme())
        .param("description", plan.description())
        .param("venue", plan.venue())
        .param("heldAt", ForumRows.timestamp(plan.heldAt()))
        .param("from", plan.opinionsFrom())
        .param("until", plan.opinionsUntil());
  }

  private StatementSpec select(ForumFilter filter, String select, String end) {
    return jdbc.sql(select + filter.where() + end).params(filter.parameters());
  }
}
