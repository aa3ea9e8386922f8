package id.suarawarga.engine.survey;

import id.suarawarga.engine.feature.OutcomeWriter;
import id.suarawarga.engine.feature.Refusal;
import id.suarawarga.engine.feature.RefusedException;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.scoring.ServiceElement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stores responses, without the address. A person's second response of the day about a service is
 * refused; devices that many people share (kiosks) are exempt and leave no hash.
 */
public final class SurveyCompletedWriter implements OutcomeWriter<SurveyCompleted> {

  /**
   * The unit is the one that has the service now. An unknown service fails, because it has none.
   * The form {@code insert … select} keeps the driver from joining rows, which loses their counts.
   */
  private static final String INSERT =
      """
      insert into survey_response (
        id, receipt, service_code, unit_code, channel, source, questionnaire_version,
        requirements, procedure, completion_time, cost, product,
        officer_competence, officer_conduct, complaint_handling, facilities,
        seconds_per_question, sex, age_band, education, occupation, suggestion,
        started_at, submitted_at, submitted_on, flags, person_hash, once)
      select
        :id, :receipt, :service, (select unit_code from public_service where code = :service),
        :channel, :source, :questionnaire,
        :REQUIREMENTS, :PROCEDURE, :COMPLETION_TIME, :COST, :PRODUCT,
        :OFFICER_COMPETENCE, :OFFICER_CONDUCT, :COMPLAINT_HANDLING, :FACILITIES,
        :seconds::jsonb, :sex, :ageBand, :education, :occupation, :suggestion,
        :startedAt, :submittedAt, :submittedOn, :flags, :person, :once
      on conflict (person_hash, submitted_on, service_code) where once do nothing
      """;

  private static final JsonMapper JSON = JsonMapper.shared();

  private final NamedParameterJdbcOperations jdbc;
  private final PersonHashes hashes;
  private final Function<SurveyCompleted, Set<String>> flags;

  /**
   * Creates one.
   *
   * @param flags what is conspicuous about a response; stored with it, never held against it
   */
  public SurveyCompletedWriter(
      NamedParameterJdbcOperations jdbc,
      PersonHashes hashes,
      Function<SurveyCompleted, Set<String>> flags) {
    this.jdbc = jdbc;
    this.hashes = hashes;
    this.flags = flags;
  }

  @Override
  public Class<SurveyCompleted> type() {
    return SurveyCompleted.class;
  }

  @Override
  public void write(List<SurveyCompleted> outcomes) {
    int[] stored =
        jdbc.batchUpdate(
            INSERT, outcomes.stream().map(this::row).toArray(SqlParameterSource[]::new));
    if (Arrays.stream(stored).anyMatch(count -> count == 0)) {
      throw new RefusedException(Refusal.ANSWERED_TODAY);
    }
  }

  private SqlParameterSource row(SurveyCompleted response) {
    boolean shared = response.from().channel() == ChannelType.KIOSK;
    MapSqlParameterSource row =
        new MapSqlParameterSource()
            .addValue("id", UUID.randomUUID())
            .addValue("receipt", response.receipt())
            .addValue("service", response.serviceCode())
            .addValue("channel", response.from().channel().name())
            .addValue("source", response.source())
            .addValue("questionnaire", response.questionnaireVersion())
            .addValue("seconds", JSON.writeValueAsString(response.seconds()))
            .addValue("suggestion", response.suggestion())
            .addValue("startedAt", toTheMinute(response.startedAt()))
            .addValue("submittedAt", toTheMinute(response.submittedAt()))
            .addValue("submittedOn", response.submittedOn())
            .addValue("flags", flags.apply(response).stream().sorted().toArray(String[]::new))
            .addValue("person", shared ? null : hashes.of(response.from(), response.submittedOn()))
            .addValue("once", response.oncePerDay() && !shared);
    for (ServiceElement element : ServiceElement.values()) {
      row.addValue(element.name(), response.scores().get(element));
    }
    return addProfile(row, response.profile());
  }

  /** The exact moment stands with the person's conversation too, and would join the two. */
  private static OffsetDateTime toTheMinute(Instant moment) {
    return moment.truncatedTo(ChronoUnit.MINUTES).atOffset(ZoneOffset.UTC);
  }

  private static SqlParameterSource addProfile(MapSqlParameterSource row, Profile profile) {
    return row.addValue("sex", name(profile.sex()))
        .addValue("ageBand", profile.ageBand() == null ? null : profile.ageBand().code())
        .addValue("education", name(profile.education()))
        .addValue("occupation", name(profile.occupation()));
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }
}
