package id.suarawarga.gateway.telegram;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes one replica the poller of a bot: it holds an advisory lock of PostgreSQL on a connection of
 * its own, and with the connection it loses the lock. Used by one thread.
 */
final class PollerElection {

  private static final Logger log = LoggerFactory.getLogger(PollerElection.class);
  private static final int VALIDITY_SECONDS = 1;

  private final DataSource database;
  private final String lock;
  private @Nullable Connection connection;

  PollerElection(DataSource database, String botId) {
    this.database = database;
    this.lock = "telegram-poller:" + botId;
  }

  /** Whether this replica is the poller now; applies if nobody is. */
  boolean won() {
    try {
      if (connection != null && connection.isValid(VALIDITY_SECONDS)) {
        return true;
      }
      resign();
      return apply();
    } catch (SQLException e) {
      log.warn("no Telegram poller can be elected: SQL state {}", e.getSQLState());
      return false;
    }
  }

  /** Lets another replica poll. */
  void resign() {
    Connection held = connection;
    connection = null;
    if (held != null) {
      try (held) {
        ask(held, "select pg_advisory_unlock(hashtextextended(?, 0))");
      } catch (SQLException _) {
        // The connection is gone, and the lock with it.
      }
    }
  }

  private boolean apply() throws SQLException {
    Connection candidate = database.getConnection();
    boolean won = false;
    try {
      won = ask(candidate, "select pg_try_advisory_lock(hashtextextended(?, 0))");
    } finally {
      if (!won) {
        candidate.close();
      }
    }
    if (won) {
      connection = candidate;
      log.info("this replica polls Telegram now");
    }
    return won;
  }

  private boolean ask(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, lock);
      try (ResultSet result = statement.executeQuery()) {
        return result.next() && result.getBoolean(1);
      }
    }
  }
}
