package id.suarawarga.engine;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the tables of one module up to date, with a history of their own. Replicas that start
 * together take turns: Flyway's own lock does not cover the making of its history, and on a new
 * database the slower replica would stop with an error.
 */
public final class Migration {

  /** Any number that nothing else in the database locks. */
  private static final long LOCK = 0x7375617261L;

  private Migration() {}

  /**
   * Migrates, and returns what knows the history.
   *
   * @param module names the scripts, {@code db/<module>}, and the history
   * @param database with two connections at least
   */
  public static Flyway of(String module, DataSource database) throws SQLException {
    Flyway flyway =
        Flyway.configure()
            .dataSource(database)
            .locations("classpath:db/" + module)
            .table(module + "_schema_history")
            .baselineOnMigrate(true) // another module's tables may be there already
            .baselineVersion("0")
            .load();
    try (Connection turn = database.getConnection();
        var statement = turn.createStatement()) {
      turn.setNetworkTimeout(Runnable::run, 0); // another's migration may take its time
      statement.execute("select pg_advisory_lock(" + LOCK + ")");
      try {
        flyway.migrate();
      } finally {
        statement.execute("select pg_advisory_unlock(" + LOCK + ")");
      }
    }
    return flyway;
  }
}
