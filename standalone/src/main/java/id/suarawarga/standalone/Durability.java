package id.suarawarga.standalone;

import id.suarawarga.engine.StartProblem;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** That what the database has committed outlives a power cut. */
final class Durability {

  private static final List<String> SETTINGS =
      List.of("fsync", "synchronous_commit", "full_page_writes");

  private Durability() {}

  /**
   * Asks the server itself, as the user that the application is.
   *
   * @throws StartProblem when a setting that keeps data is off
   */
  static void require(Connection connection) throws SQLException {
    for (String setting : SETTINGS) {
      require(connection, setting);
    }
  }

  private static void require(Connection connection, String setting) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("show " + setting)) {
      row.next();
      if (!row.getString(1).equals("on")) {
        throw new StartProblem(
            "The embedded PostgreSQL runs with %s = %s and could lose answers in a power cut: remove that setting from the role, the database or postgresql.auto.conf."
                .formatted(setting, row.getString(1)));
      }
    }
  }
}
