package id.suarawarga.engine.survey;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.transaction.support.TransactionOperations;

/** The completed questionnaires in the database, as officials read and judge them. */
public final class SurveyResponses {

  private static final int FETCH_SIZE = 500;

  private static final String SELECT =
      """
      select id, unit_code, service_code, channel, source, submitted_at, submitted_on,
        requirements, procedure, completion_time, cost, product, officer_competence,
        officer_conduct, complaint_handling, facilities, sex, age_band, education, occupation,
        suggestion, flags, counted, excluded_reason, questionnaire_version
      from survey_response
      """;

  private final JdbcClient jdbc;
  private final TransactionOperations transactions;

  public SurveyResponses(JdbcClient jdbc, TransactionOperations transactions) {
    this.jdbc = jdbc;
    this.transactions = transactions;
  }

  public List<ResponseRow> list(
      ResponseFilter filter, ResponseOrder order, long offset, int limit) {
    return select(filter, SELECT, order.orderBy() + " offset :offset limit :limit")
        .param("offset", offset)
        .param("limit", limit)
        .query(ResponseRows::row)
        .list();
  }

  public long count(ResponseFilter filter) {
    return select(filter, "select count(*) from survey_response", "").query(Long.class).single();
  }

  /** The response, which nobody else changes before this transaction ends. */
  public Optional<ResponseRow> findForUpdate(UUID id) {
    return jdbc.sql(SELECT + " where id = :id for update")
        .param("id", id)
        .query(ResponseRows::row)
        .optional();
  }

  /**
   * Hands over every response that fits, one at a time, however many there are: they are fetched in
   * small portions from a cursor, so memory does not grow with them.
   */
  public void forEach(ResponseFilter filter, ResponseOrder order, Consumer<ResponseRow> reader) {
    transactions.executeWithoutResult(
        transaction -> { // PostgreSQL fetches in portions only inside a transaction
          try (Stream<ResponseRow> rows =
              select(filter, SELECT, order.orderBy())
                  .withFetchSize(FETCH_SIZE)
                  .query(ResponseRows::row)
                  .stream()) {
            rows.forEach(reader);
          }
        });
  }

  /**
   * Takes a response out of the index, or back into it.
   *
   * @param reason why it is out; null when it counts
   * @return false when there is none
   */
  public boolean setCounted(UUID id, boolean counted, @Nullable String reason) {
    return jdbc.sql(
                """
                update survey_response set counted = :counted, excluded_reason = :reason
                where id = :id
                """)
            .param("counted", counted)
            .param("reason", reason)
            .param("id", id)
            .update()
        == 1;
  }

  /** Adds up the responses that fit. One statement, so it is exact for one moment. */
  public SurveySums sums(ResponseFilter filter) {
    return select(filter, ResponseRows.SUMS, " group by unit_code, service_code, counted")
        .query(ResponseRows::sums);
  }

  private StatementSpec select(ResponseFilter filter, String select, String end) {
    return jdbc.sql(select + filter.where() + end).params(filter.parameters());
  }
}
