package id.suarawarga.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The database as whoever waits for an answer asks it: a connection that does not answer is given
 * up after 1.5 s, as the ledger does, so that a provider hears within 2 s that it hangs. Migrations
 * and housekeeping may take longer, and do not ask here.
 */
final class PromptDatabase extends DelegatingDataSource {

  private static final int PATIENCE = (int) Duration.ofMillis(1_500).toMillis();

  private PromptDatabase(DataSource database) {
    super(database);
  }

  static JdbcClient of(DataSource database) {
    return JdbcClient.create(new PromptDatabase(database));
  }

  /** The pool sets it back when the connection is returned. */
  @Override
  public Connection getConnection() throws SQLException {
    Connection connection = super.getConnection();
    try {
      connection.setNetworkTimeout(Runnable::run, PATIENCE);
      return connection;
    } catch (SQLException e) { // it broke in the pool; nobody else would give it back
      try (connection) {
        throw e;
      }
    }
  }
}
