package id.suarawarga.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.testing.TestInstallation;
import id.suarawarga.engine.testing.TestServers;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MasterKeyCanaryIT {

  private static final String SECRET = "a master key for tests, long enough";
  private static final String ANOTHER = "another key for tests, long enough too";

  @AutoClose private final HikariDataSource database = TestServers.database();
  private final MasterKeyCanary canary = new MasterKeyCanary(JdbcClient.create(database));

  @Test
  void theFirstKeyIsGoodForEver() {
    canary.require(new Vault(SECRET));
    assertThatCode(() -> canary.require(new Vault(SECRET))).doesNotThrowAnyException();
  }

  @Test
  void anEngineDoesNotStartWithAnotherKey() {
    TestInstallation city = TestInstallation.fresh();
    city.replica().close();
    assertThatThrownBy(() -> city.with("suara.secret", ANOTHER).replica())
        .hasStackTraceContaining("StartProblem: SUARA_SECRET is not the key");
  }

  @Test
  void ofReplicasThatStartTogetherWithTwoKeysOneKeyWins() throws Exception {
    try (ExecutorService replicas = Executors.newFixedThreadPool(8)) {
      var starts = IntStream.range(0, 8).mapToObj(this::start).toList();
      var winners = replicas.invokeAll(starts).stream().map(Future::resultNow).distinct().toList();
      assertThat(winners).containsExactlyInAnyOrder("refused", winner());
    }
  }

  private Callable<String> start(int replica) {
    String secret = replica % 2 == 0 ? SECRET : ANOTHER;
    return () -> isAccepted(secret) ? secret : "refused";
  }

  private String winner() {
    return isAccepted(SECRET) ? SECRET : ANOTHER;
  }

  private boolean isAccepted(String secret) {
    try {
      canary.require(new Vault(secret));
      return true;
    } catch (StartProblem e) {
      return false;
    }
  }
}
