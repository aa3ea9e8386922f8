package id.suarawarga.engine.survey;

import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.scoring.ServiceElement;
import id.suarawarga.scoring.Tally;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** From rows of {@code survey_response} to values. The columns bear the names of the elements. */
final class ResponseRows {

  /** To be followed by a condition and {@code group by unit_code, service_code, counted}. */
  static final String SUMS =
      """
      select unit_code, service_code, counted, count(*) as respondents,
        sum(requirements) as requirements, sum(procedure) as procedure,
        sum(completion_time) as completion_time, sum(cost) as cost, sum(product) as product,
        sum(officer_competence) as officer_competence, sum(officer_conduct) as officer_conduct,
        sum(complaint_handling) as complaint_handling, sum(facilities) as facilities,
        sum(total * total) as squared_totals
      from survey_response
      cross join lateral (select requirements + procedure + completion_time + cost + product
        + officer_competence + officer_conduct + complaint_handling + facilities as total)
      """;

  private ResponseRows() {}

  static ResponseRow row(ResultSet row, int number) throws SQLException {
    return new ResponseRow(
        row.getObject("id", UUID.class),
        row.getString("unit_code"),
        row.getString("service_code"),
        ChannelType.valueOf(row.getString("channel")),
        row.getString("source"),
        row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
        row.getObject("submitted_on", LocalDate.class),
        scores(row),
        profile(row),
        row.getString("suggestion"),
        List.of((String[]) row.getArray("flags").getArray()),
        row.getBoolean("counted"),
        row.getString("excluded_reason"),
        row.getString("questionnaire_version"));
  }

  static SurveySums sums(ResultSet rows) throws SQLException {
    Map<String, Tally> units = new HashMap<>();
    Set<String> services = new HashSet<>();
    long excluded = 0;
    while (rows.next()) {
      if (rows.getBoolean("counted")) {
        units.merge(rows.getString("unit_code"), tally(rows), Tally::plus);
        services.add(rows.getString("service_code"));
      } else {
        excluded += rows.getLong("respondents");
      }
    }
    return new SurveySums(units, services, excluded);
  }

  private static Map<ServiceElement, Integer> scores(ResultSet row) throws SQLException {
    Map<ServiceElement, Integer> scores = new EnumMap<>(ServiceElement.class);
    for (ServiceElement element : ServiceElement.values()) {
      scores.put(element, row.getInt(element.name()));
    }
    return scores;
  }

  private static ProfileCodes profile(ResultSet row) throws SQLException {
    return new ProfileCodes(
        row.getString("sex"),
        row.getString("age_band"),
        row.getString("education"),
        row.getString("occupation"));
  }

  private static Tally tally(ResultSet row) throws SQLException {
    Map<ServiceElement, Long> sums = new EnumMap<>(ServiceElement.class);
    for (ServiceElement element : ServiceElement.values()) {
      sums.put(element, row.getLong(element.name()));
    }
    return new Tally(row.getLong("respondents"), sums, row.getLong("squared_totals"));
  }
}
