package id.suarawarga.engine.catalogue;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The catalogue as it stands now; a committed change is seen within half a second. */
public final class Catalogues {

  private static final String NAME = "catalogue";

  private final Current<Catalogue> current;

  public Catalogues(JdbcClient jdbc) {
    this.current = new Current<>(NAME, () -> version(jdbc), version -> read(jdbc, version));
  }

  Catalogues(JdbcClient jdbc, LongSupplier nanoTime, Duration patience) {
    this.current =
        new Current<>(
            NAME, () -> version(jdbc), version -> read(jdbc, version), nanoTime, patience);
  }

  /**
   * The newest catalogue to be had.
   *
   * @throws RuntimeException of the database when it has never been read and cannot be read now
   */
  public Catalogue current() {
    return current.get();
  }

  private static Catalogue read(JdbcClient jdbc, long version) {
    return new Catalogue(
        version, new Units(jdbc).list(), new Services(jdbc).list(), new Periods(jdbc).list());
  }

  private static long version(JdbcClient jdbc) {
    return jdbc.sql("select version from catalogue_version").query(Long.class).single();
  }
}
