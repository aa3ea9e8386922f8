package id.suarawarga.engine.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The survey periods in the database. They may overlap. */
public final class Periods {

  private static final String SELECT =
      "select code, name, type, from_date, to_date from survey_period ";

  private final JdbcClient jdbc;

  public Periods(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All periods, oldest first. */
  public List<SurveyPeriod> list() {
    return jdbc.sql(SELECT + "order by from_date, to_date, code").query(Periods::period).list();
  }

  public Optional<SurveyPeriod> find(String code) {
    return jdbc.sql(SELECT + "where code = :code")
        .param("code", code)
        .query(Periods::period)
        .optional();
  }

  /** As {@link #find}, and nobody else changes the period before this transaction ends. */
  public Optional<SurveyPeriod> findForUpdate(String code) {
    return jdbc.sql(SELECT + "where code = :code for update")
        .param("code", code)
        .query(Periods::period)
        .optional();
  }

  /**
   * Adds a period.
   *
   * @return false, and nothing is changed, when the code is taken
   */
  public boolean insert(SurveyPeriod period) {
    String insert =
        """
        with changed as (
          insert into survey_period (code, name, type, from_date, to_date)
          values (:code, :name, :type, :from, :to)
          on conflict do nothing
          returning code)
        """;
    return write(insert, period);
  }

  /**
   * Replaces the period of this code.
   *
   * @return false when there is none
   */
  public boolean update(SurveyPeriod period) {
    String update =
        """
        with changed as (
          update survey_period
          set name = :name, type = :type, from_date = :from, to_date = :to
          where code = :code
          returning code)
        """;
    return write(update, period);
  }

  private boolean write(String sql, SurveyPeriod period) {
    return jdbc.sql(sql + CatalogueVersion.RAISE)
            .param("code", period.code())
            .param("name", period.name())
            .param("type", period.type().name())
            .param("from", period.from())
            .param("to", period.to())
            .update()
        == 1;
  }

  private static SurveyPeriod period(ResultSet row, int number) throws SQLException {
    return new SurveyPeriod(
        row.getString("code"),
        row.getString("name"),
        SurveyPeriod.Type.valueOf(row.getString("type")),
        row.getObject("from_date", LocalDate.class),
        row.getObject("to_date", LocalDate.class));
  }
}
