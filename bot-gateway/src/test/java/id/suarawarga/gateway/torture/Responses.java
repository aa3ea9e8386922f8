package id.suarawarga.gateway.torture;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.suarawarga.engine.survey.Profile;
import id.suarawarga.engine.testing.Scores;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is stored, in the words in which it was tapped. */
final class Responses {

  private final JdbcClient database;

  Responses(JdbcClient database) {
    this.database = database;
  }

  void clear() {
    database.sql("delete from survey_response").update();
    database.sql("delete from poison").update();
  }

  /** The answers of each response, by the source that the resident came from. */
  Map<String, List<Map<String, String>>> bySource() {
    return database.sql("select * from survey_response").query().listOfRows().stream()
        .collect(groupingBy(row -> "" + row.get("source"), mapping(Responses::answers, toList())));
  }

  /** How many messages; copies that arrive at the same time are each written down. */
  int poisoned() {
    return count("select count(distinct (account, external_id)) from poison");
  }

  int unsent() {
    return count("select count(*) from outbox where state = 'PENDING'");
  }

  private int count(String sql) {
    return database.sql(sql).query(Integer.class).single();
  }

  private static Map<String, String> answers(Map<String, Object> row) {
    Map<String, String> answers = new HashMap<>(Map.of("CONSENT", "YES"));
    Scores.in(row).forEach((element, score) -> answers.put(element.name(), score.toString()));
    answers.put("SEX", word(row.get("sex")));
    answers.put("AGE_BAND", band(row.get("age_band")));
    answers.put("EDUCATION", word(row.get("education")));
    answers.put("OCCUPATION", word(row.get("occupation")));
    answers.put("SUGGESTION", word(row.get("suggestion")));
    return answers;
  }

  private static String band(@Nullable Object code) {
    return Arrays.stream(Profile.AgeBand.values())
        .filter(band -> band.code().equals(code))
        .findFirst()
        .map(Enum::name)
        .orElse(Form.NONE);
  }

  private static String word(@Nullable Object value) {
    return Objects.requireNonNullElse(value, Form.NONE).toString();
  }
}
