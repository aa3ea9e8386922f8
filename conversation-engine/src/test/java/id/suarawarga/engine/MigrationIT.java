package id.suarawarga.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.testing.TestServers;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

class MigrationIT {

  @Test
  void replicasThatStartTogetherOnANewDatabaseAllFindItsTables() throws Exception {
    try (HikariDataSource database = TestServers.emptyDatabase();
        ExecutorService replicas = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Flyway>> all =
          IntStream.range(0, 4)
              .mapToObj(_ -> replicas.submit(() -> Migration.of("engine", database)))
              .toList();
      for (Future<Flyway> one : all) {
        assertThat(one.get().info().pending()).isEmpty();
      }
    }
  }
}
