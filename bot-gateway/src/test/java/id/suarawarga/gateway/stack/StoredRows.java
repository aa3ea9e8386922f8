package id.suarawarga.gateway.stack;

import id.suarawarga.engine.transcript.Stored;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What has been stored since one last looked. */
final class StoredRows {

  private final JdbcClient database;
  private int responses;
  private int abandoned;
  private int deeds;

  StoredRows(JdbcClient database) {
    this.database = database;
    this.responses = responses().size();
    this.abandoned = abandoned().size();
    this.deeds = deeds().size();
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
    return news;
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
