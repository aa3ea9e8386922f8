package id.suarawarga.gateway.stack;

import id.suarawarga.engine.catalogue.Catalogue;
import id.suarawarga.engine.catalogue.Periods;
import id.suarawarga.engine.catalogue.Services;
import id.suarawarga.engine.catalogue.Units;
import id.suarawarga.engine.testing.TestCatalogue;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the catalogue of the transcripts into a database. */
public final class TestCity {

  private TestCity() {}

  public static void load(JdbcClient database) {
    Catalogue city = TestCatalogue.city();
    Units units = new Units(database);
    Services services = new Services(database);
    city.units().forEach(units::insert);
    city.services().forEach(services::insert);
    city.periods().forEach(new Periods(database)::insert);
  }
}
