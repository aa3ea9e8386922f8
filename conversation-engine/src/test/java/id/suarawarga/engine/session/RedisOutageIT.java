package id.suarawarga.engine.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.testing.TestServers;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.sync.RedisCommands;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import redis.embedded.RedisServer;

class RedisOutageIT {

  /** Far more than a hundred calls need, far less than a hundred waits take. */
  private static final Duration AT_ONCE = Duration.ofSeconds(2);

  private final int port = TestServers.freePort();
  private final RespondentId somebody = RespondentId.random();
  private final RedisSessionStore store = store(port);
  private RedisServer server;

  @BeforeEach
  void start() throws IOException {
    server = RedisServer.newRedisServer().bind("127.0.0.1").port(port).build();
    server.start();
  }

  @AfterEach
  void stop() throws IOException {
    store.close();
    server.stop();
  }

  @Test
  void itIsConnectedBeforeItIsFirstUsed() {
    try (var unused = store(port)) {
      onRedis(redis -> await().until(() -> redis.clientList().lines().count() >= 2));
    }
  }

  @Test
  void aFlushedRedisIsFilledAgain() {
    assertKeepsAgain();
    onRedis(RedisCommands::flushall);

    assertThat(store.load(somebody)).isEmpty();
    assertKeepsAgain();
  }

  @Test
  void aStoppedRedisIsUsedAgainOnceItIsBack() throws IOException {
    assertKeepsAgain();
    server.stop();
    assertThat(aHundredTurns()).isLessThan(AT_ONCE);

    server.start();
    assertKeepsAgain();
  }

  @Test
  void aRedisThatStartsAfterUsIsFound() throws IOException {
    server.stop();
    assertThat(aHundredTurns()).isLessThan(AT_ONCE);

    server.start();
    assertKeepsAgain();
  }

  @Test
  void aRedisThatHangsCostsOneWaitAndNotOneForEachTurn() {
    assertKeepsAgain();
    onRedis(redis -> redis.clientPause(AT_ONCE.multipliedBy(2).toMillis()));
    assertThat(aHundredTurns()).isLessThan(AT_ONCE);

    assertKeepsAgain();
  }

  @Test
  void aServerThatNeverSaysHelloCostsOneWaitToo() throws IOException {
    try (var silent = new ServerSocket(0);
        var unlucky = store(silent.getLocalPort())) {
      assertThat(aHundredTurns(unlucky)).isLessThan(AT_ONCE);
    }
  }

  private void assertKeepsAgain() {
    await()
        .untilAsserted(
            () -> {
              store.keep(Conversations.inReview(somebody));
              assertThat(store.load(somebody)).contains(Conversations.inReview(somebody));
            });
  }

  private Duration aHundredTurns() {
    return aHundredTurns(store);
  }

  /** How long they take with a store that has nothing. */
  private Duration aHundredTurns(RedisSessionStore store) {
    long start = System.nanoTime();
    for (int i = 0; i < 100; i++) {
      assertThat(store.load(somebody)).isEmpty();
      store.keep(Conversations.inReview(somebody));
    }
    store.forget(somebody);
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private void onRedis(Consumer<RedisCommands<String, String>> commands) {
    RedisClient client = RedisClient.create("redis://127.0.0.1:" + port);
    try (var connection = client.connect()) {
      commands.accept(connection.sync());
    } finally {
      client.shutdown(Duration.ZERO, Duration.ZERO);
    }
  }

  private static RedisSessionStore store(int port) {
    Vault vault = new Vault("0123456789abcdef0123456789abcdef");
    return new RedisSessionStore("redis://127.0.0.1:" + port, vault, Duration.ofHours(1));
  }
}
