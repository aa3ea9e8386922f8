package id.suarawarga.engine.survey;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.catalogue.Questionnaire;
import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.testing.TestServers;
import id.suarawarga.scoring.ServiceElement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database with two services of two units, and responses to put into it. */
final class SurveyDatabase implements AutoCloseable {

  static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
  static final Address SITI =
      new Address(new Account(ChannelType.TELEGRAM, "7000000001"), "500600700");

  final HikariDataSource source = TestServers.database();
  final JdbcClient jdbc = JdbcClient.create(source);
  final NamedParameterJdbcTemplate batches = new NamedParameterJdbcTemplate(source);

  SurveyDatabase() {
    reset();
  }

  /** Back to the two services and nothing else. */
  void reset() {
    jdbc.sql("truncate service_unit, respondent, person_key, survey_abandoned cascade").update();
    jdbc.sql("insert into service_unit (code, name) values ('DUKCAPIL', 'D'), ('DINKES', 'K')")
        .update();
    jdbc.sql(
            """
            insert into public_service (code, unit_code, name)
            values ('KTP', 'DUKCAPIL', 'KTP'), ('PUSKESMAS', 'DINKES', 'Puskesmas')
            """)
        .update();
  }

  /** As another replica would make them. */
  PersonHashes hashes() {
    return new PersonHashes(jdbc, new Vault("0123456789abcdef0123456789abcdef"));
  }

  SurveyCompletedWriter responses() {
    return new SurveyCompletedWriter(batches, hashes(), response -> Set.of());
  }

  long count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }

  static SurveyCompleted response(Address from, String service, LocalDate day) {
    return response(from, service, day, element -> 3, Profile.UNKNOWN);
  }

  static SurveyCompleted response(
      Address from,
      String service,
      LocalDate day,
      Function<ServiceElement, Integer> score,
      Profile profile) {
    return new SurveyCompleted(
        "RECEIPT7",
        from,
        true,
        service,
        "LOKET2",
        Questionnaire.MODEL_2017.version(),
        forEach(score),
        forEach(element -> 5 + element.ordinal()),
        profile,
        "Antrean panjang",
        day.atTime(LocalTime.of(2, 0)).toInstant(ZoneOffset.UTC),
        day.atTime(LocalTime.of(2, 6)).toInstant(ZoneOffset.UTC),
        day);
  }

  private static Map<ServiceElement, Integer> forEach(Function<ServiceElement, Integer> value) {
    return Arrays.stream(ServiceElement.values())
        .collect(Collectors.toMap(element -> element, value));
  }

  @Override
  public void close() {
    source.close();
  }
}
