package id.suarawarga.gateway.stack;

import id.suarawarga.engine.transcript.Stored;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What has been stored since one last looked. */
final class StoredRows {

  private final JdbcClient database;
  private int responses;
  private int abandoned;
  private int deeds;
  private Map<UUID, Long> opinions;
  private Map<UUID, Boolean> votes;

  StoredRows(JdbcClient database) {
    this.database = database;
    this.responses = responses().size();
    this.abandoned = abandoned().size();
    this.deeds = deeds().size();
    this.opinions = versions();
    this.votes = votes();
  }

  List<String> news() {
    List<String> allResponses = responses();
    List<String> allAbandoned = abandoned();
    List<String> news = new ArrayList<>(allResponses.subList(responses, allResponses.size()));
    news.addAll(allAbandoned.subList(abandoned, allAbandoned.size()));
    List<String> allDeeds = deeds();
    news.addAll(allDeeds.subList(deeds, allDeeds.size()));
    responses = allResponses.size();
    abandoned = allAbandoned.size();
    deeds = allDeeds.size();
    news.addAll(changedOpinions());
    news.addAll(changedVotes());
    return news;
  }

  /** Those that are new or another version, in the order in which they were sent. */
  private List<String> changedOpinions() {
    Map<UUID, Long> now = versions();
    List<String> changed =
        now.keySet().stream()
            .filter(id -> !now.get(id).equals(opinions.get(id)))
            .map(this::opinion)
            .toList();
    opinions = now;
    return changed;
  }

  /** The residents' versions: what officials do to an opinion is left out. */
  private Map<UUID, Long> versions() {
    Map<UUID, Long> versions = new LinkedHashMap<>();
    database
        .sql(
            """
            select id, hashtext(concat(encode(problem_sealed, 'hex'), topic_code, attends)) as said
              from forum_opinion join forum_opinion_author on opinion_id = id order by submitted_at, id
            """)
        .query(
            row -> {
              versions.put(row.getObject("id", UUID.class), row.getLong("said"));
            });
    return versions;
  }

  private List<String> changedVotes() {
    Map<UUID, Boolean> now = votes();
    List<String> changed =
        now.keySet().stream()
            .filter(id -> !now.get(id).equals(votes.get(id)))
            .map(id -> Stored.vote(now.get(id)))
            .toList();
    votes = now;
    return changed;
  }

  /** Which opinions are voted on by persons that are known, and whether they agree. */
  private Map<UUID, Boolean> votes() {
    Map<UUID, Boolean> all = new LinkedHashMap<>();
    database
        .sql("select * from forum_vote where respondent_id is not null order by at")
        .query(
            row -> {
              all.put(
                  row.getObject("opinion_id", UUID.class), row.getString("choice").equals("AGREE"));
            });
    return all;
  }

  private String opinion(UUID id) {
    return database
        .sql(
            """
            select forum_code, topic_code, stakeholder_group, aspect, attends, withdrawn_at,
                   (select count(*) from attachment where opinion_id = forum_opinion.id)::int as n
              from forum_opinion where id = ?
            """)
        .param(id)
        .query((row, _) -> opinion(row))
        .single();
  }

  private static String opinion(ResultSet row) throws SQLException {
    return row.getObject("withdrawn_at") != null
        ? Stored.WITHDRAWN
        : Stored.opinion(
            row.getString("forum_code"),
            row.getString("topic_code"),
            row.getString("stakeholder_group"),
            row.getString("aspect"),
            row.getBoolean("attends"),
            row.getInt("n"));
  }

  private List<String> responses() {
    return database
        .sql(
            """
            select service_code,
                   concat_ws(' ', requirements, procedure, completion_time, cost, product,
                             officer_competence, officer_conduct, complaint_handling,
                             facilities) as scores
              from survey_response order by submitted_at
            """)
        .query((row, _) -> Stored.response(row.getString(1), row.getString(2)))
        .list();
  }

  /** What residents did about complaints, in order. */
  private List<String> deeds() {
    return database
        .sql(
            """
            select what, a, b, c, n from (
              select filed_at as at, 0 as turn, 'FILED' as what, unit_code as a, type as b,
                     identity as c, (select count(*) from attachment
                      where complaint_id = complaint.id and message_id is null)::int as n
                from complaint
              union all
              select at, 1, 'ANSWERED', null, null, null, (select count(*) from attachment
                      where message_id = complaint_message.id)::int
                from complaint_message where sender = 'RESIDENT'
              union all
              select at, 2, kind, to_value, null, null, 0
                from complaint_event where by_whom = 'RESIDENT' and kind in ('MOVED', 'RATED'))
            order by at, turn
            """)
        .query((row, _) -> deed(row))
        .list();
  }

  private static String deed(ResultSet row) throws SQLException {
    return switch (row.getString("what")) {
      case "FILED" ->
          Stored.complaint(
              row.getString("a"), row.getString("b"), row.getString("c"), row.getInt("n"));
      case "ANSWERED" -> Stored.answer(row.getInt("n"));
      case "MOVED" -> Stored.status(row.getString("a"));
      default -> Stored.rating(row.getInt("a"));
    };
  }

  private List<String> abandoned() {
    return database
        .sql("select service_code, last_step, reason from survey_abandoned order by ctid")
        .query((row, _) -> Stored.abandoned(row.getString(1), row.getString(2), row.getString(3)))
        .list();
  }
}
