package id.suarawarga.gateway.stack;

import id.suarawarga.engine.transcript.Stored;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What has been stored since one last looked. */
final class StoredRows {

  private final JdbcClient database;
  private int responses;
  private int abandoned;

  StoredRows(JdbcClient database) {
    this.database = database;
    this.responses = responses().size();
    this.abandoned = abandoned().size();
  }

  List<String> news() {
    List<String> allResponses = responses();
    List<String> allAbandoned = abandoned();
    List<String> news = new ArrayList<>(allResponses.subList(responses, allResponses.size()));
    news.addAll(allAbandoned.subList(abandoned, allAbandoned.size()));
    responses = allResponses.size();
    abandoned = allAbandoned.size();
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

  private List<String> abandoned() {
    return database
        .sql("select service_code, last_step, reason from survey_abandoned order by ctid")
        .query((row, _) -> Stored.abandoned(row.getString(1), row.getString(2), row.getString(3)))
        .list();
  }
}
