package id.suarawarga.engine.forum;

import id.suarawarga.engine.privacy.Vault;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts forums and opinions into the database. */
public final class GivenForums {

  /** The topics of every given forum. */
  public static final String TOPIC = "ANTREAN";

  public static final String OTHER_TOPIC = "BIAYA";

  /** Opinions are taken from the beginning of this year on, for a long time. */
  public static final LocalDate FROM = LocalDate.of(2026, 1, 1);

  public static final LocalDate UNTIL = LocalDate.of(2099, 12, 31);

  private final JdbcClient jdbc;
  private final OpinionSeal seal;

  public GivenForums(JdbcClient jdbc, Vault vault) {
    this.jdbc = jdbc;
    this.seal = new OpinionSeal(vault);
  }

  /** A new respondent. */
  public UUID respondent() {
    UUID id = UUID.randomUUID();
    jdbc.sql("insert into respondent (id, created_at) values (?, now())").param(id).update();
    return id;
  }

  /** Erases one, as they can themselves. */
  public void erase(UUID respondent) {
    jdbc.sql("delete from respondent where id = ?").param(respondent).update();
  }

  /** A forum of a unit, held in June 2026. */
  public void forum(String code, String unit, ForumState state) {
    forum(plan(code, unit, FROM, UNTIL), state);
  }

  /** A forum as planned. */
  public void forum(ForumPlan plan, ForumState state) {
    new Forums(jdbc).insert(plan);
    jdbc.sql("update forum set state = ? where code = ?")
        .params(state.name(), plan.code())
        .update();
  }

  /** A plan with two topics. */
  public static ForumPlan plan(String code, String unit, LocalDate from, LocalDate until) {
    return new ForumPlan(
        code,
        unit,
        "Antrean pagi",
        "Bagaimana antrean menjadi lebih singkat",
        "Aula",
        Instant.parse("2026-06-01T02:00:00Z"),
        from,
        until,
        List.of(new Topic(TOPIC, "Antrean"), new Topic(OTHER_TOPIC, "Biaya")),
        Set.of(StakeholderGroup.values()));
  }

  /** Sends it, with a file. */
  public UUID opinion(GivenOpinion given) {
    UUID id = UUID.randomUUID();
    insert(id, given);
    jdbc.sql(
            """
            insert into forum_opinion_author
              (opinion_id, respondent_id, account, attendee_name_sealed)
            values (?, ?, 'TELEGRAM:' || ?, ?)
            """)
        .params(id, given.respondent(), GivenOpinion.ACCOUNT, seal.seal(id, given.attendee()))
        .update();
    jdbc.sql(
            """
            insert into attachment
              (id, opinion_id, account, name_sealed, kind, state, type, size, added_at, next_at)
            values (?, ?, 'TELEGRAM:' || ?, ?, 'PHOTO', 'STORED', 'image/jpeg', 1234, now(), now())
            """)
        .params(UUID.randomUUID(), id, GivenOpinion.ACCOUNT, seal.seal(id, GivenOpinion.FILE_NAME))
        .update();
    return id;
  }

  private void insert(UUID id, GivenOpinion given) {
    jdbc.sql(
            """
            insert into forum_opinion (id, forum_code, topic_code, stakeholder_group, aspect,
              problem_sealed, proposal_sealed, attends, channel, submitted_on, submitted_at)
            values (:id, :forum, :topic, :group, 'APPLICATION', :problem, :proposal, :attends,
              'TELEGRAM', '2026-05-04', '2026-05-04T09:41:00+07')
            """)
        .param("id", id)
        .param("forum", given.forum())
        .param("topic", given.topic())
        .param("group", given.group().name())
        .param("problem", seal.seal(id, given.problem()))
        .param("proposal", seal.seal(id, GivenOpinion.PROPOSAL))
        .param("attends", given.attendee() != null)
        .update();
  }

  /** Lets others read it. */
  public void release(UUID opinion, String publicText) {
    jdbc.sql("update forum_opinion set released = true, public_text = ? where id = ?")
        .params(publicText, opinion)
        .update();
  }

  /** Votes of persons who have been erased since. */
  public void votes(UUID opinion, StakeholderGroup group, int agree, int disagree) {
    jdbc.sql(
            """
            insert into forum_vote (opinion_id, stakeholder_group, choice, at)
            select :opinion, :group, case when n <= :agree then 'AGREE' else 'DISAGREE' end, now()
              from generate_series(1, :agree + :disagree) as n
            """)
        .param("opinion", opinion)
        .param("group", group.name())
        .param("agree", agree)
        .param("disagree", disagree)
        .update();
  }

  /** Takes one back, as its author can. */
  public void withdraw(UUID opinion) {
    jdbc.sql(
            """
            update forum_opinion
            set withdrawn_at = now(), problem_sealed = null, proposal_sealed = null,
              released = false
            where id = ?
            """)
        .param(opinion)
        .update();
  }

  /** What somebody has to be told, oldest first: of what kind, and about which opinion. */
  public List<String> notices(UUID respondent) {
    return jdbc.sql(
            "select kind || ' ' || opinion_id from notice where respondent_id = ? order by id")
        .param(respondent)
        .query(String.class)
        .list();
  }
}
