package id.suarawarga.engine.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.testing.TestServers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class CataloguesIT {

  private final AtomicLong nanoTime = new AtomicLong();
  @AutoClose private HikariDataSource database;
  private JdbcClient jdbc;
  private Catalogues catalogues;

  @BeforeEach
  void start() {
    database = TestServers.database();
    jdbc = JdbcClient.create(database);
    GivenCatalogue.store(database);
    catalogues = new Catalogues(jdbc, nanoTime::get, Duration.ofMinutes(1));
  }

  @Test
  void theFirstAskerGetsTheWholeCatalogue() {
    Catalogue catalogue = catalogues.current();

    assertThat(catalogue.units()).hasSize(3);
    assertThat(catalogue.services()).hasSize(4);
    assertThat(catalogue.periods()).hasSize(3);
  }

  @Test
  void aChangeIsSeenByTheFirstAskerAfterHalfASecond() {
    catalogues.current();
    new Units(jdbc).insert(new ServiceUnit("BARU", "Unit baru", true));
    pass(Duration.ofMillis(500));

    assertThat(catalogues.current().unit("BARU")).isPresent();
  }

  @Test
  void theDatabaseIsNotAskedMoreOftenThanThat() {
    catalogues.current();
    new Units(jdbc).insert(new ServiceUnit("BARU", "Unit baru", true));
    pass(Duration.ofMillis(499));

    assertThat(catalogues.current().unit("BARU")).isEmpty();
  }

  @Test
  void anUnchangedCatalogueStaysTheSameObject() {
    Catalogue first = catalogues.current();
    pass(Duration.ofSeconds(10));

    assertThat(catalogues.current()).isSameAs(first);
  }

  @Test
  void theLastSnapshotServesOnWhileTheDatabaseIsAway() {
    Catalogue first = catalogues.current();
    database.close();
    pass(Duration.ofSeconds(10));

    assertThat(catalogues.current()).isSameAs(first);
  }

  @Test
  @Timeout(30)
  void aDatabaseThatHangsHoldsNobodyUp() throws Exception {
    Catalogues hurried = new Catalogues(jdbc, nanoTime::get, Duration.ofMillis(1));
    hurried.current();
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("lock table catalogue_version in access exclusive mode");
      pass(Duration.ofSeconds(10));

      assertThat(hurried.current().units()).hasSize(3);
      connection.rollback();
    }
  }

  @Test
  void withoutAnySnapshotTheFailureIsTheCallers() {
    database.close();

    assertThatThrownBy(catalogues::current).isInstanceOf(DataAccessException.class);
  }

  private void pass(Duration time) {
    nanoTime.addAndGet(time.toNanos());
  }
}
