package id.suarawarga.engine.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.testing.TestServers;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CatalogueTablesIT {

  private static final ServiceUnit UNIT = new ServiceUnit("DUKCAPIL", "Dukcapil", true);
  private static final PublicService SERVICE =
      new PublicService("KTP", "DUKCAPIL", "KTP-el", null, true, true);

  private HikariDataSource database;
  private JdbcClient jdbc;

  @BeforeAll
  void start() {
    database = TestServers.database();
    jdbc = JdbcClient.create(database);
  }

  @AfterAll
  void stop() {
    database.close();
  }

  @BeforeEach
  void empty() {
    jdbc.sql("truncate service_unit, public_service, survey_period cascade").update();
  }

  @Test
  void whatIsInsertedIsFoundAndListed() {
    new Units(jdbc).insert(UNIT);
    new Services(jdbc).insert(SERVICE);

    assertThat(new Units(jdbc).find("DUKCAPIL")).contains(UNIT);
    assertThat(new Units(jdbc).findForUpdate("DUKCAPIL")).contains(UNIT);
    assertThat(new Services(jdbc).list()).containsExactly(SERVICE);
  }

  @Test
  void aTakenCodeIsAValueAndChangesNothing() {
    new Units(jdbc).insert(UNIT);
    long version = version();

    assertThat(new Units(jdbc).insert(new ServiceUnit("DUKCAPIL", "Other", true))).isFalse();
    assertThat(new Units(jdbc).find("DUKCAPIL")).contains(UNIT);
    assertThat(version()).isEqualTo(version);
  }

  @Test
  void anUpdateOfWhatDoesNotExistIsAValue() {
    assertThat(new Units(jdbc).update(UNIT)).isFalse();
    assertThat(new Services(jdbc).update(SERVICE)).isFalse();
  }

  @Test
  void aServiceCanBeReplacedWhole() {
    new Units(jdbc).insert(UNIT);
    new Services(jdbc).insert(SERVICE);
    PublicService other = new PublicService("KTP", "DUKCAPIL", "KTP", 1200L, false, false);

    assertThat(new Services(jdbc).update(other)).isTrue();
    assertThat(new Services(jdbc).findForUpdate("KTP")).contains(other);
  }

  @Test
  void periodsAreListedOldestFirst() {
    Periods periods = new Periods(jdbc);
    periods.insert(period("2026-Q2", 4, 6));
    periods.insert(period("2026-Q1", 1, 3));
    periods.update(period("2026-Q1", 2, 3));

    assertThat(periods.list()).containsExactly(period("2026-Q1", 2, 3), period("2026-Q2", 4, 6));
  }

  @Test
  void everyChangeRaisesTheVersionByOne() {
    long before = version();

    new Units(jdbc).insert(UNIT);
    new Services(jdbc).insert(SERVICE);
    new Units(jdbc).update(UNIT);
    new Periods(jdbc).insert(period("2026-Q1", 1, 3));

    assertThat(version()).isEqualTo(before + 4);
  }

  private long version() {
    return jdbc.sql("select version from catalogue_version").query(Long.class).single();
  }

  private static SurveyPeriod period(String code, int firstMonth, int lastMonth) {
    return new SurveyPeriod(
        code,
        code,
        SurveyPeriod.Type.QUARTER,
        LocalDate.of(2026, firstMonth, 1),
        LocalDate.of(2026, lastMonth, 28));
  }
}
