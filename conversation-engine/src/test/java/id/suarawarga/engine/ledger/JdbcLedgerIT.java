package id.suarawarga.engine.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suarawarga.engine.dialogue.Conversation;
import id.suarawarga.engine.feature.Outcome;
import id.suarawarga.engine.feature.Refusal;
import id.suarawarga.engine.ledger.CommitResult.Committed;
import id.suarawarga.engine.ledger.CommitResult.Duplicate;
import id.suarawarga.engine.ledger.CommitResult.Refused;
import id.suarawarga.engine.ledger.CommitResult.Stale;
import id.suarawarga.engine.outbox.OutboxMessage;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.testing.TestServers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JdbcLedgerIT {

  private static LedgerWorld world;

  @AutoClose private LedgerWorld.Replica replica;
  private Conversation person;
  private String id;

  @BeforeAll
  static void open() {
    world = new LedgerWorld(TestServers.database());
  }

  @BeforeEach
  void start() {
    replica = world.replica();
    person = world.person();
    id = UUID.randomUUID().toString();
  }

  @Test
  void aTurnIsCommittedWhole() {
    Entry entry = world.turn(person, id);
    assertThat(replica.commit(entry)).isInstanceOf(Committed.class);
    assertThat(world.load(person.respondent())).isEqualTo(entry.turn().next());
    assertThat(world.inbox.seen(LedgerWorld.BOT, id)).isTrue();
    assertThat(world.notesOf(person)).containsExactly(id);
    assertThat(replica.relayed).extracting(m -> m.message().text()).containsExactly(id);
  }

  @Test
  void whoWritesWithoutATimeBesideItIsHeardNow() {
    Entry entry = world.turn(person, id);
    replica.commit(entry);
    assertThat(world.heard(person)).isEqualTo(entry.turn().next().updatedAt());
  }

  @Test
  void aPersonWhoHasSaidNothingIsAtVersionZero() {
    assertThat(person).isEqualTo(Conversation.begin(person.respondent(), world.clock.instant()));
  }

  @Test
  void nobodyIsLoadedForSomebodyWhoIsGone() {
    assertThat(world.conversations.load(RespondentId.random())).isEmpty();
  }

  @Test
  void aSecondDeliveryIsADuplicate() {
    replica.commit(world.turn(person, id));
    Entry again = world.turn(world.load(person.respondent()), id);
    assertThat(replica.commit(again)).isEqualTo(new Duplicate());
    assertThat(world.load(person.respondent()).version()).isEqualTo(1);
    assertThat(world.notesOf(person)).containsExactly(id);
  }

  @Test
  void aSecondDeliveryFromAStaleCacheIsADuplicateToo() {
    replica.commit(world.turn(person, id));
    assertThat(replica.commit(world.turn(person, id))).isEqualTo(new Duplicate());
  }

  @Test
  void aTurnFromAnOldVersionIsStale() {
    replica.commit(world.turn(person, id));
    assertThat(replica.commit(world.turn(person, id + "/2"))).isEqualTo(new Stale());
    assertThat(world.notesOf(person)).containsExactly(id);
  }

  @Test
  void aTurnOfSomebodyWhoIsGoneIsStale() {
    Conversation nobody = Conversation.begin(RespondentId.random(), world.clock.instant());
    assertThat(replica.commit(world.turn(nobody, id))).isEqualTo(new Stale());
  }

  @Test
  void oneMessageInTheNameOfTwoPersonsCountsForOne() {
    List<CommitResult> results =
        inOneBatch(world.turn(person, id), world.turn(world.person(), id)).stream()
            .map(CompletableFuture::join)
            .toList();
    assertThat(results.getFirst()).isInstanceOf(Committed.class);
    assertThat(results.getLast()).isEqualTo(new Duplicate());
  }

  @Test
  void repliesAreCommittedInTheirOrder() {
    String[] texts = {"satu", "dua", "tiga", "empat"};
    replica.commit(world.entry(person, id, null, List.of(), texts));
    assertThat(replica.relayed).extracting(m -> m.message().text()).containsExactly(texts);
    assertThat(replica.relayed).extracting(OutboxMessage::id).isSorted();
  }

  @Test
  void aBatchHandsEachTurnItsOwnReplies() {
    var results = inOneBatch(world.turn(person, id), world.turn(world.person(), id + "/2"));
    assertThat(results.getLast().join())
        .isInstanceOfSatisfying(
            Committed.class,
            done -> assertThat(done.replies().getFirst().message().text()).isEqualTo(id + "/2"));
    assertThat(replica.notes.batches).containsExactly(1, 2);
  }

  @Test
  void aSecondTurnOfAPersonWaitsForTheFirst() {
    var results = inOneBatch(world.turn(person, id), world.turn(person, id + "/2"));
    assertThat(results.getFirst().join()).isInstanceOf(Committed.class);
    assertThat(results.getLast().join()).isEqualTo(new Stale());
  }

  @Test
  void aRefusedTurnLeavesNothingBehind() {
    assertThat(replica.commit(world.turn(person, id, Note.Kind.REFUSED)))
        .isEqualTo(new Refused(Refusal.ANSWERED_TODAY));
    assertThat(world.load(person.respondent()).version()).isZero();
    assertThat(world.inbox.seen(LedgerWorld.BOT, id)).isFalse();
    assertThat(world.notesOf(person)).isEmpty();
    assertThat(replica.relayed).isEmpty();
  }

  @Test
  void badTurnsHarmNoneOfTheirBatch() {
    var results =
        inOneBatch(
            world.turn(person, id),
            world.turn(world.person(), id + "/refused", Note.Kind.REFUSED),
            world.turn(world.person(), id + "/bad", Note.Kind.BAD_ROW),
            world.turn(world.person(), id + "/bug", Note.Kind.BUG),
            world.turn(world.person(), id + "/good"));
    assertThat(results.getFirst().join()).isInstanceOf(Committed.class);
    assertThat(results.get(1).join()).isInstanceOf(Refused.class);
    assertUncommittable(results.get(2), "DataIntegrityViolationException 23502");
    assertUncommittable(results.get(3), "IllegalArgumentException");
    assertThat(results.getLast().join()).isInstanceOf(Committed.class);
    assertThat(world.notesOf(person)).containsExactly(id);
  }

  @Test
  void aFullDiskPoisonsNothing() {
    var results =
        inOneBatch(
            world.turn(person, id, Note.Kind.DISK_FULL), world.turn(world.person(), id + "/good"));
    assertUnavailable(results.getFirst());
    assertThat(results.getLast().join()).isInstanceOf(Committed.class);
  }

  @Test
  void anOutcomeThatNoWriterTakesIsABug() {
    record Strange() implements Outcome {}
    var result = replica.begin(world.entry(person, id, null, List.of(new Strange())));
    assertUncommittable(result, "IllegalStateException");
  }

  @Test
  void aTurnMayEraseItsPerson() {
    List<Outcome> erased = List.of(new Note(person.respondent(), id, Note.Kind.ERASE));
    assertThat(replica.commit(world.entry(person, id, "a-run", erased, "selamat jalan")))
        .isInstanceOf(Committed.class);
    assertThat(world.conversations.load(person.respondent())).isEmpty();
    assertThat(replica.relayed).hasSize(1);
  }

  @Test
  void whatIsQueuedIsCommittedWhenTheLedgerCloses() {
    replica.begin(world.turn(world.person(), id + "/held", Note.Kind.HELD));
    replica.notes.awaitHolding();
    var waiting = replica.begin(world.turn(person, id));
    replica.close();
    assertThat(waiting.join()).isInstanceOf(Committed.class);
    assertUnavailable(replica.begin(world.turn(person, id)));
  }

  @Test
  void aTurnIsExactlyOneVersionOn() {
    Entry good = world.turn(person, id);
    Conversation later = world.turn(good.turn().next(), id).turn().next();
    assertThatThrownBy(() -> new Entry(good.cause(), person, world.turn(later, id).turn()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** Holds the committer until all of these wait, so that they are taken together. */
  private List<CompletableFuture<CommitResult>> inOneBatch(Entry... entries) {
    replica.begin(world.turn(world.person(), UUID.randomUUID().toString(), Note.Kind.HELD));
    replica.notes.awaitHolding();
    var results = List.of(entries).stream().map(replica::begin).toList();
    replica.notes.letGo();
    return results;
  }

  private static void assertUnavailable(CompletableFuture<CommitResult> result) {
    assertThatThrownBy(result::join).hasCauseInstanceOf(LedgerUnavailableException.class);
  }

  private static void assertUncommittable(CompletableFuture<CommitResult> result, String failure) {
    assertThatThrownBy(result::join)
        .cause()
        .isInstanceOfSatisfying(
            UncommittableException.class, e -> assertThat(e.failure()).isEqualTo(failure));
  }
}
