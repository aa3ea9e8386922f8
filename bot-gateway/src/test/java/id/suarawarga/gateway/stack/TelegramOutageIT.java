package id.suarawarga.gateway.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.testing.TestServers;
import id.suarawarga.engine.transcript.Chat.Bubble;
import id.suarawarga.gateway.testing.ShownMessage;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.embedded.RedisServer;

/** Servers that go away in mid-survey, seen from Telegram. */
class TelegramOutageIT {

  private static final long RESIDENT = 5_200_000_001L;

  @TempDir private Path data;
  private final int postgresPort = TestServers.freePort();
  private final int redisPort = TestServers.freePort();
  private EmbeddedPostgres postgres;
  private RedisServer redis;
  private TelegramStack stack;
  private TelegramChat chat;

  @BeforeEach
  void startInMidSurvey() throws IOException {
    startPostgres();
    redis = RedisServer.newRedisServer().bind("127.0.0.1").port(redisPort).build();
    redis.start();
    stack =
        new TelegramStack(
            "webhook",
            "jdbc:postgresql://127.0.0.1:" + postgresPort + "/postgres",
            "redis://127.0.0.1:" + redisPort);
    chat = new TelegramChat(stack, RESIDENT);
    chat.say(new Content.Text("/start skm-DUKCAPIL-KTP"));
    chat.say(new Content.Text("setuju"));
  }

  @AfterEach
  void stop() throws IOException {
    stack.close();
    redis.stop();
    postgres.close();
  }

  @Test
  void theSurveyGoesOnWithoutRedis() throws IOException {
    redis.stop();
    assertThat(say("Perempuan")).contains("Berapa usia Anda?");
    redis.start();
    assertThat(say("1")).contains("Apa pendidikan terakhir Anda?");
  }

  @Test
  void withoutTheDatabaseTelegramIsToldToComeAgainAndTheUpdateThenWorksOnce() throws IOException {
    postgres.close();
    stack.telegram().type(RESIDENT, "Perempuan");
    await().until(() -> stack.telegram().webhookAnswers().contains(503));

    startPostgres();
    stack.telegram().awaitDelivered();
    ShownMessage next = stack.telegram().await(RESIDENT, "Berapa usia Anda?");
    assertThat(stack.telegram().lastMessage(RESIDENT)).isEqualTo(next);
    assertThat(stack.telegram().messages(RESIDENT))
        .filteredOn(message -> message.text().contains("Berapa usia Anda?"))
        .hasSize(1);
  }

  private String say(String words) {
    Bubble answer = chat.say(new Content.Text(words)).bubbles().getLast();
    return answer.text();
  }

  private void startPostgres() throws IOException {
    postgres =
        EmbeddedPostgres.builder()
            .setPort(postgresPort)
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .start();
  }
}
