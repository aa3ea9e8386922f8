package id.suarawarga.engine.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.dialogue.SurveyState;
import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.testing.TestServers;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InboxIT {

  private static LedgerWorld world;

  @BeforeAll
  static void open() {
    world = new LedgerWorld(TestServers.database());
  }

  @BeforeEach
  void empty() {
    world.jdbc.sql("delete from inbox").update();
  }

  @Test
  void idsOfTelegramAreKeptForThreeDays() {
    assertKeptFor(ChannelType.TELEGRAM, Duration.ofDays(3));
  }

  @Test
  void idsOfWhatsAppAreKeptForEightDays() {
    assertKeptFor(ChannelType.WHATSAPP, Duration.ofDays(8));
  }

  @Test
  void manyAreDeletedInChunks() {
    world
        .jdbc
        .sql("insert into inbox select 'WEB:1', n, '2026-01-01' from generate_series(1, 12001) n")
        .update();
    assertThat(world.inbox.purge(world.clock.instant())).isEqualTo(12_001);
  }

  @Test
  void poisonKeepsIdsAndTheKindOfFailure() {
    Entry entry = world.turn(world.person(), UUID.randomUUID().toString());
    new Poison(world.jdbc, world.vault, world.clock)
        .record(entry.cause(), "ArithmeticException", SurveyState.SEX);
    assertThat(
            world.jdbc.sql("select failure || ' ' || state from poison").query(String.class).list())
        .containsExactly("ArithmeticException SURVEY.SEX");
  }

  private static void assertKeptFor(ChannelType channel, Duration time) {
    Account account = new Account(channel, "1");
    world
        .jdbc
        .sql("insert into inbox values (?, ?, ?)")
        .param(account.toString())
        .param(new MessageIds(world.vault).of(account, "x"))
        .param(world.clock.instant().minus(time).atOffset(java.time.ZoneOffset.UTC))
        .update();
    assertThat(world.inbox.purge(world.clock.instant())).isZero();
    assertThat(world.inbox.seen(account, "x")).isTrue();
    assertThat(world.inbox.purge(world.clock.instant().plusSeconds(1))).isEqualTo(1);
    assertThat(world.inbox.seen(account, "x")).isFalse();
  }
}
