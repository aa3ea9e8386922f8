package id.suarawarga.engine.survey;

import id.suarawarga.scoring.ServiceElement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Puts responses into the database by bare SQL, past all code that tests are about. */
public final class GivenResponses {

  private static final ServiceElement[] ELEMENTS = ServiceElement.values();

  private static final String INSERT =
      """
      insert into survey_response (id, service_code, unit_code, channel, source,
        questionnaire_version, sex, age_band, education, suggestion, submitted_on, submitted_at,
        flags, counted, seconds_per_question, started_at, once, %s)
      values (?, ?, ?, ?, 'LOKET1', '14/2017-1', 'FEMALE', '30_39', 'S1', ?, ?, ?::timestamptz,
        ?::text[], ?, '{}', now(), false, %s)
      """
          .formatted(
              Stream.of(ELEMENTS)
                  .map(element -> element.name().toLowerCase(Locale.ROOT))
                  .collect(Collectors.joining(", ")),
              "?" + ", ?".repeat(ELEMENTS.length - 1));

  private GivenResponses() {}

  public static void store(DataSource database, GivenResponse... responses) {
    store(database, List.of(responses));
  }

  public static void store(DataSource database, List<GivenResponse> responses) {
    try (Connection connection = database.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (GivenResponse response : responses) {
        bind(insert, response);
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void bind(PreparedStatement insert, GivenResponse response) throws SQLException {
    insert.setObject(1, response.id());
    insert.setString(2, response.service());
    insert.setString(3, response.unit());
    insert.setString(4, response.channel().name());
    insert.setString(5, response.suggestion());
    insert.setObject(6, response.day());
    insert.setString(
        7,
        response
            .day()
            .atTime(9, 30)
            .atZone(ZoneId.of("Asia/Jakarta"))
            .toOffsetDateTime()
            .toString());
    insert.setString(8, response.flagged() ? "{STRAIGHT_LINE,TOO_FAST}" : "{}");
    insert.setBoolean(9, response.counted());
    for (int i = 0; i < ELEMENTS.length; i++) {
      insert.setInt(10 + i, response.scores().get(ELEMENTS[i]));
    }
  }
}
