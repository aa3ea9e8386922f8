package id.suarawarga.engine.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.suarawarga.engine.dialogue.Conversation;
import id.suarawarga.engine.testing.TestServers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimersIT {

  private static LedgerWorld world;

  @AutoClose private LedgerWorld.Replica replica;
  private Timers timers;
  private Conversation person;

  @BeforeAll
  static void open() {
    world = new LedgerWorld(TestServers.database());
  }

  @BeforeEach
  void start() {
    world.jdbc.sql("delete from timer").update();
    replica = world.replica();
    timers = new Timers(world.jdbc);
    person = world.person();
  }

  @Test
  void aRunThatBeginsIsRemindedOf() {
    Instant begun = world.clock.instant();
    run("a");
    assertThat(timers.due(begun.plus(LedgerWorld.REMIND_AFTER), 10))
        .containsExactly(
            new DueTimer(person.respondent(), "a", 1, begun.plus(LedgerWorld.REMIND_AFTER)));
    assertThat(timers.due(begun.plus(LedgerWorld.REMIND_AFTER).minusSeconds(1), 10)).isEmpty();
  }

  @Test
  void anAnswerDoesNotMoveTheWakeUp() {
    run("a");
    List<DueTimer> before = all();
    world.clock.advance(Duration.ofMinutes(5));
    run("a");
    assertThat(all()).isEqualTo(before);
  }

  @Test
  void anotherRunTakesTheWakeUpOver() {
    run("a");
    timers.move(all().getFirst(), 2, world.clock.instant());
    world.clock.advance(Duration.ofMinutes(5));
    run("b");
    assertThat(all()).extracting(DueTimer::run, DueTimer::number).containsExactly(tuple("b", 1));
  }

  @Test
  void aRunThatEndsNeedsNoWakeUp() {
    run("a");
    run(null);
    assertThat(all()).isEmpty();
  }

  @Test
  void aWakeUpIsMovedAndDeleted() {
    run("a");
    Instant later = world.clock.instant().plus(Duration.ofHours(8));
    timers.move(all().getFirst(), 2, later);
    assertThat(all()).containsExactly(new DueTimer(person.respondent(), "a", 2, later));
    timers.delete(all().getFirst());
    assertThat(all()).isEmpty();
  }

  @Test
  void aWakeUpOfAnEarlierRunChangesNothing() {
    run("a");
    DueTimer old = all().getFirst();
    run("b");
    List<DueTimer> current = all();
    timers.move(old, 2, world.clock.instant());
    timers.delete(old);
    assertThat(all()).isEqualTo(current);
  }

  private void run(String run) {
    replica.commit(world.running(person, UUID.randomUUID().toString(), run));
    person = world.load(person.respondent());
  }

  private List<DueTimer> all() {
    return timers.due(world.clock.instant().plus(Duration.ofDays(30)), 10);
  }
}
