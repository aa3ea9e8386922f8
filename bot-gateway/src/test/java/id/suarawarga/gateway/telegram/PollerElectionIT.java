package id.suarawarga.gateway.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.testing.TestServers;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PollerElectionIT {

  @AutoClose private final HikariDataSource database = TestServers.emptyDatabase();
  private final PollerElection one = new PollerElection(database, "7000000001");
  private final PollerElection other = new PollerElection(database, "7000000001");

  @Test
  void oneReplicaPollsAndStaysThePoller() {
    assertThat(one.won()).isTrue();
    assertThat(other.won()).isFalse();
    assertThat(one.won()).isTrue();
  }

  @Test
  void eachBotHasAPollerOfItsOwn() {
    assertThat(one.won()).isTrue();
    assertThat(new PollerElection(database, "8").won()).isTrue();
  }

  @Test
  void anotherReplicaTakesOverWhenThePollerResigns() {
    one.won();
    one.resign();

    assertThat(other.won()).isTrue();
    assertThat(one.won()).isFalse();
  }

  @Test
  void aPollerWhoseConnectionBreaksIsElectedAgainOrReplaced() {
    one.won();
    JdbcClient.create(database)
        .sql(
            // the second argument: waits until the backend, and with it the lock, is gone
            "select pg_terminate_backend(pid, 5000) from pg_locks where locktype = 'advisory'")
        .query(Boolean.class)
        .list();

    assertThat(other.won()).isTrue();
    assertThat(one.won()).isFalse();
  }

  @Test
  void nobodyPollsWithoutTheDatabase() {
    database.close();

    assertThat(one.won()).isFalse();
  }
}
