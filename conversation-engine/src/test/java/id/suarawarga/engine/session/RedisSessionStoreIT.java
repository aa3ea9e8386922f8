package id.suarawarga.engine.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.suarawarga.engine.dialogue.Snapshot;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.testing.TestServers;
import io.lettuce.core.RedisClient;
import io.lettuce.core.api.StatefulRedisConnection;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.codec.ByteArrayCodec;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RedisSessionStoreIT extends SessionStoreContract {

  private static final Vault VAULT = new Vault("0123456789abcdef0123456789abcdef");

  private static RedisSessionStore store;
  private static RedisClient client;
  private static RedisCommands<byte[], byte[]> redis;

  private final RespondentId somebody = RespondentId.random();
  private final byte[] key = ("session:" + somebody).getBytes(StandardCharsets.US_ASCII);

  @BeforeAll
  static void connect() {
    store = store(VAULT);
    client = RedisClient.create(TestServers.redisUrl());
    StatefulRedisConnection<byte[], byte[]> connection = client.connect(ByteArrayCodec.INSTANCE);
    redis = connection.sync();
    awaitConnection(store);
  }

  @AfterAll
  static void disconnect() {
    store.close();
    client.shutdown();
  }

  @Override
  SessionStore store() {
    return store;
  }

  @Test
  void aConversationWithAllNineAnswersTakesAtMostOneKilobyte() {
    keepInReview();

    assertThat(redis.get(key)).hasSizeLessThanOrEqualTo(1024);
  }

  /** The key and what Redis needs for both included. */
  @Test
  void anOpenSurveyInReviewTakesAtMostOneKilobyteOfRedis() {
    keepInReview();

    assertThat(redis.memoryUsage(key)).isBetween(1L, 1024L);
  }

  @Test
  void nothingInRedisCanBeReadWithoutTheKey() {
    keepInReview();

    assertThat(new String(redis.get(key), StandardCharsets.ISO_8859_1))
        .doesNotContain("DUKCAPIL", "REVIEW", "FEMALE", somebody.toString());
  }

  @Test
  void aConversationLeavesRedisByItself() {
    keepInReview();

    assertThat(redis.pttl(key)).isBetween(1L, Duration.ofHours(1).toMillis());
  }

  @Test
  void aConversationUnderAnotherMasterKeyIsMissing() {
    try (var other = store(new Vault("another-key-another-key-another-key"))) {
      awaitConnection(other);
      other.keep(Conversations.inReview(somebody));
      assertThat(other.load(somebody)).isPresent();
    }

    assertThat(store.load(somebody)).isEmpty();
  }

  @Test
  void aValueOfAnotherShapeIsMissing() {
    for (String json : new String[] {"{}", "[]", "null", "", "{\"state\":\"SURVEY.FORMER\"}"}) {
      redis.set(key, VAULT.seal(json.getBytes(StandardCharsets.UTF_8), "conversation"));

      assertThat(store.load(somebody)).as(json).isEmpty();
    }
  }

  @Test
  void theConversationOfSomebodyElseIsMissing() {
    byte[] foreign = Snapshot.write(Conversations.inReview(RespondentId.random()));
    redis.set(key, VAULT.seal(foreign, "conversation"));

    assertThat(store.load(somebody)).isEmpty();
  }

  /** Loading it back waits until it is there. */
  private void keepInReview() {
    store.keep(Conversations.inReview(somebody));
    assertThat(store.load(somebody)).isPresent();
  }

  /** The first turns need not wait until it stands, so a test has to. */
  private static void awaitConnection(RedisSessionStore store) {
    RespondentId nobody = RespondentId.random();
    await()
        .until(
            () -> {
              store.keep(Conversations.inTheMenu(nobody));
              return store.load(nobody).isPresent();
            });
  }

  private static RedisSessionStore store(Vault vault) {
    return new RedisSessionStore(TestServers.redisUrl(), vault, Duration.ofHours(1));
  }
}
