package id.suarawarga.engine.survey;

import id.suarawarga.engine.feature.OutcomeWriter;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** Counts surveys that were left unfinished, without saying by whom. */
public final class SurveyAbandonedWriter implements OutcomeWriter<SurveyAbandoned> {

  private static final String INSERT =
      """
      insert into survey_abandoned
        (service_code, channel, last_step, reason, started_at, abandoned_on)
      values (:service, :channel, :lastStep, :reason, :startedAt, :abandonedOn)
      """;

  private final NamedParameterJdbcOperations jdbc;

  public SurveyAbandonedWriter(NamedParameterJdbcOperations jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Class<SurveyAbandoned> type() {
    return SurveyAbandoned.class;
  }

  @Override
  public void write(List<SurveyAbandoned> outcomes) {
    jdbc.batchUpdate(
        INSERT,
        outcomes.stream().map(SurveyAbandonedWriter::row).toArray(SqlParameterSource[]::new));
  }

  private static SqlParameterSource row(SurveyAbandoned survey) {
    return new MapSqlParameterSource()
        .addValue("service", survey.serviceCode())
        .addValue("channel", survey.channel().name())
        .addValue("lastStep", survey.lastStep())
        .addValue("reason", survey.reason().name())
        .addValue("startedAt", survey.startedAt().atOffset(ZoneOffset.UTC))
        .addValue("abandonedOn", survey.abandonedOn());
  }
}
