package id.suarawarga.standalone.demo;

import id.suarawarga.engine.catalogue.Questionnaire;
import id.suarawarga.engine.survey.Profile;
import id.suarawarga.scoring.ServiceElement;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import tools.jackson.databind.json.JsonMapper;

/** Writes invented responses many at a time, past the conversation that never took place. */
final class DemoRows {

  static final String SOURCE = "DEMO";

  private static final int BATCH = 1_000;
  private static final ServiceElement[] ELEMENTS = ServiceElement.values();
  private static final JsonMapper JSON = JsonMapper.shared();

  /** The columns of the scores are named by the elements. */
  private static final String INSERT =
      """
      insert into survey_response (
        id, service_code, unit_code, channel, source, questionnaire_version, seconds_per_question,
        sex, age_band, education, occupation, suggestion, started_at, submitted_at, submitted_on,
        flags, once, %s)
      values (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, %s)
      """
          .formatted(
              Stream.of(ELEMENTS)
                  .map(element -> element.name().toLowerCase(Locale.ROOT))
                  .collect(Collectors.joining(", ")),
              Stream.of(ELEMENTS).map(element -> "?").collect(Collectors.joining(", ")));

  private final JdbcOperations jdbc;
  private final ZoneId zone;

  DemoRows(JdbcOperations jdbc, ZoneId zone) {
    this.jdbc = jdbc;
    this.zone = zone;
  }

  void insert(List<DemoResponse> responses) {
    jdbc.batchUpdate(INSERT, responses, BATCH, this::bind);
  }

  private void bind(PreparedStatement row, DemoResponse response) throws SQLException {
    int column = bindOrigin(row, response);
    column = bindProfile(row, response.profile(), column);
    row.setString(column++, response.suggestion());
    row.setObject(column++, instant(response.started()));
    row.setObject(column++, instant(response.submitted()));
    row.setObject(column++, response.submitted().toLocalDate());
    row.setArray(column++, row.getConnection().createArrayOf("text", response.flags()));
    for (ServiceElement element : ELEMENTS) {
      row.setObject(column++, response.scores().get(element));
    }
  }

  private static int bindOrigin(PreparedStatement row, DemoResponse response) throws SQLException {
    int column = 1;
    row.setObject(column++, response.id());
    row.setString(column++, response.service().code());
    row.setString(column++, response.service().unitCode());
    row.setString(column++, response.channel().name());
    row.setString(column++, SOURCE);
    row.setString(column++, Questionnaire.MODEL_2017.version());
    row.setString(column++, JSON.writeValueAsString(response.seconds()));
    return column;
  }

  private static int bindProfile(PreparedStatement row, Profile profile, int first)
      throws SQLException {
    int column = first;
    row.setString(column++, name(profile.sex()));
    row.setString(column++, profile.ageBand() == null ? null : profile.ageBand().code());
    row.setString(column++, name(profile.education()));
    row.setString(column++, name(profile.occupation()));
    return column;
  }

  private OffsetDateTime instant(LocalDateTime local) {
    return local.atZone(zone).toOffsetDateTime();
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }
}
