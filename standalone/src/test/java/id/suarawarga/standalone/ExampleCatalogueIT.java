package id.suarawarga.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.catalogue.Catalogue;
import id.suarawarga.engine.catalogue.Catalogues;
import id.suarawarga.engine.catalogue.PublicService;
import id.suarawarga.engine.catalogue.ServiceUnit;
import id.suarawarga.engine.catalogue.SurveyPeriod;
import id.suarawarga.engine.catalogue.Units;
import id.suarawarga.engine.testing.TestServers;
import java.time.LocalDate;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ExampleCatalogueIT {

  @AutoClose private HikariDataSource database;

  @BeforeEach
  void open() {
    database = TestServers.database();
  }

  @Test
  void hasSixUnitsAndTwelveServicesThatResidentsCanAnswerAbout() {
    Catalogue catalogue = loadedOn("2026-11-22");

    assertThat(catalogue.openUnits()).hasSize(6).extracting(ServiceUnit::code).contains("KOTA");
    assertThat(catalogue.services())
        .hasSize(12)
        .allMatch(catalogue::isOpen)
        .allMatch(service -> service.population() != null)
        .extracting(PublicService::feeFree)
        .contains(true, false);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, SEMESTER-1-2026",
    "2026-06-30, SEMESTER-1-2026",
    "2026-07-01, SEMESTER-2-2026",
    "2026-12-31, SEMESTER-2-2026"
  })
  void hasTheYearAndTheSemesterThatAreOpenToday(LocalDate day, String semester) {
    assertThat(loadedOn(day.toString()).periods())
        .allMatch(period -> period.contains(day))
        .extracting(SurveyPeriod::code)
        .containsExactlyInAnyOrder("TAHUN-2026", semester);
  }

  @Test
  void isLoadedOnce() {
    loadedOn("2026-11-22");

    assertThat(loadedOn("2027-01-01").periods())
        .extracting(SurveyPeriod::code)
        .doesNotContain("TAHUN-2027");
  }

  @Test
  void leavesACatalogueAloneThatHasSomethingInIt() {
    new Units(JdbcClient.create(database)).insert(new ServiceUnit("OURS", "Unit kami", true));

    assertThat(loadedOn("2026-11-22").units()).extracting(ServiceUnit::code).containsOnly("OURS");
  }

  private Catalogue loadedOn(String day) {
    JdbcClient jdbc = JdbcClient.create(database);
    var transactions = new TransactionTemplate(new JdbcTransactionManager(database));
    new ExampleCatalogue(jdbc, transactions, () -> LocalDate.parse(day)).load();
    return new Catalogues(jdbc).current();
  }
}
