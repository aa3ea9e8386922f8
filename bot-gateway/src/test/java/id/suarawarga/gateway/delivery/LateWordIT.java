package id.suarawarga.gateway.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.testing.TestServers;
import id.suarawarga.gateway.channel.ManualTime;
import id.suarawarga.gateway.channel.SendResult;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A message whose answer was lost, where the provider reports of it by another way. */
class LateWordIT {

  private static final Duration WORD = Duration.ofSeconds(30);
  private static final SendResult LOST = new SendResult.Unknown("time-out", false, WORD);

  @AutoClose private static HikariDataSource database;

  private final RespondentId siti = RespondentId.random();
  private final ManualTime time = new ManualTime();
  private final ScriptedChannel provider = new ScriptedChannel("1", time).answer("1", LOST);
  private final Replica first = new Replica(database, provider, time);
  private final Replica second = new Replica(database, provider, time);

  @BeforeAll
  static void start() {
    database = TestServers.database();
  }

  @BeforeEach
  void loseTheAnswer() {
    JdbcClient.create(database).sql("truncate outbox").update();
    first.commit(siti, "1", "2");
    await().until(() -> first.delivery.size() == 0);
  }

  @AfterEach
  void close() {
    first.close();
    second.close();
  }

  @Test
  void itIsRepeatedOnlyAfterTheTimeInWhichWordMayCome() {
    time.pass(WORD.minusSeconds(1));
    second.delivery.sweep();
    assertThat(provider.asked()).containsExactly("1");

    time.pass(Duration.ofSeconds(1));
    second.delivery.sweep();
    await().until(() -> second.waiting() == 0);
    assertThat(provider.asked()).containsExactly("1", "1", "2");
  }

  @Test
  void onceThereIsWordTheNextGoesOutAtOnceAndItIsNotRepeated() {
    second.reported("wamid.1");
    first.delivery.sweep();
    await().until(() -> first.waiting() == 0);
    assertThat(provider.asked()).containsExactly("1", "2");
  }
}
