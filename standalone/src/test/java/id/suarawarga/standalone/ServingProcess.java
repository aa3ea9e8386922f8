package id.suarawarga.standalone;

import io.lettuce.core.RedisClient;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** A JVM of its own that starts both servers, writes to them and waits to be killed. */
final class ServingProcess {

  static final String READY = "ready";

  private ServingProcess() {}

  static Process start(Path folder) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            ServingProcess.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  static String committed(EmbeddedDatabase database) throws SQLException {
    try (Connection connection = connect(database);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select text from promise")) {
      row.next();
      return row.getString(1);
    }
  }

  public static void main(String[] arguments) throws IOException, SQLException {
    DataFolder data = DataFolder.open(null, Path.of(arguments[0]));
    EmbeddedDatabase database = EmbeddedDatabase.start(data);
    EmbeddedCache cache = EmbeddedCache.start(data);
    Connection connection = connect(database);
    connection.createStatement().execute("create table promise as select 'committed' as text");
    RedisClient.create(cache.url()).connect().sync().set("key", "value");
    System.out.println(READY);
    System.in.read();
  }

  private static Connection connect(EmbeddedDatabase database) throws SQLException {
    return DriverManager.getConnection(database.url(), database.username(), database.password());
  }
}
