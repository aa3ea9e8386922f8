package id.suarawarga.engine.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.outbox.Settlement.Later;
import id.suarawarga.engine.outbox.Settlement.Sent;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.testing.TestServers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may send what: births, leases and take-overs. */
class OutboxIT {

  private static DataSource database;
  private static JdbcClient jdbc;

  private final SettableClock clock = new SettableClock();
  private final ReplicaId me = ReplicaId.random();
  private final OutboxReplica one = replica(me);
  private final OutboxReplica two = replica(ReplicaId.random());
  private final RespondentId person = RespondentId.random();

  @BeforeAll
  static void open() {
    database = TestServers.database();
    jdbc = JdbcClient.create(database);
  }

  @BeforeEach
  void empty() {
    jdbc.sql("truncate outbox").update();
  }

  @Test
  void aReplyIsBornToTheReplicaThatCommittedIt() {
    assertThat(one.write(person, "a", "b")).allMatch(OutboxMessage::mine);
    assertThat(one.claim(10)).isEmpty();
    assertThat(two.claim(10)).isEmpty();
  }

  @Test
  void aReplyBehindRepliesOfOursIsOursToo() {
    one.write(person, "a");
    assertThat(one.write(person, "b")).allMatch(OutboxMessage::mine);
  }

  @Test
  void aReplyBehindTheRepliesOfAnotherReplicaIsNobodysUntilThoseAreSettled() {
    OutboxMessage first = one.write(person, "a").getFirst();
    assertThat(two.write(person, "b")).noneMatch(OutboxMessage::mine);
    assertThat(OutboxReplica.texts(two.claim(10))).isEmpty();
    one.outbox.settle(List.of(new Sent(first.id(), "m1")));
    assertThat(OutboxReplica.texts(two.claim(10))).containsExactly("b");
  }

  @Test
  void aReplyBehindOneThatWasLeftBehindDoesNotOvertakeIt() {
    one.write(person, "a");
    clock.advance(OutboxReplica.LEASE);
    assertThat(two.write(person, "b")).noneMatch(OutboxMessage::mine);
    assertThat(OutboxReplica.texts(two.claim(10))).containsExactly("a", "b");
  }

  @Test
  void theRowsOfACrashedReplicaAreTakenOverInOrderAfterTheirLease() {
    one.write(person, "a", "b");
    one.write(person, "c");
    clock.advance(OutboxReplica.LEASE.minusSeconds(1));
    assertThat(two.claim(10)).isEmpty();
    clock.advance(Duration.ofSeconds(1));
    assertThat(OutboxReplica.texts(two.claim(10))).containsExactly("a", "b", "c");
  }

  @Test
  void renewingKeepsWhatIsHeld() {
    one.write(person, "a");
    clock.advance(OutboxReplica.LEASE.minusSeconds(1));
    assertThat(one.outbox.renew()).isEmpty();
    clock.advance(OutboxReplica.LEASE.minusSeconds(1));
    assertThat(two.claim(10)).isEmpty();
  }

  @Test
  void renewingTellsWhatWasLostToAnother() {
    OutboxMessage message = one.write(person, "a").getFirst();
    clock.advance(OutboxReplica.LEASE);
    two.claim(10);
    assertThat(one.outbox.renew()).containsExactly(message.id());
    assertThat(one.write(person, "b")).noneMatch(OutboxMessage::mine);
  }

  @Test
  void aPersonIsNotTakenWhileAnotherReplicaHoldsAnyOfTheirRows() {
    one.write(person, "a");
    clock.advance(OutboxReplica.LEASE.minusSeconds(1));
    one.write(person, "b");
    clock.advance(Duration.ofSeconds(1));
    assertThat(two.claim(10)).isEmpty();
  }

  @Test
  void theOldestPersonsAreTakenFirstAndWhole() {
    one.write(person, "a1", "a2");
    one.outbox.settle(
        List.of(new Later(one.write(RespondentId.random(), "b").getFirst().id(), now(), 1)));
    clock.advance(OutboxReplica.LEASE);
    assertThat(OutboxReplica.texts(two.claim(1))).containsExactly("a1", "a2");
    assertThat(OutboxReplica.texts(two.claim(1))).containsExactly("b");
  }

  @Test
  void aReplyThatOnlyTheDatabaseKnowsToBeOursIsSentAllTheSameAndFirst() {
    OutboxReplica forgetful = replica(me);
    forgetful.write(person, "a");
    assertThat(one.write(person, "b")).noneMatch(OutboxMessage::mine);
    assertThat(OutboxReplica.texts(one.claim(10))).containsExactly("a", "b");
    assertThat(one.claim(10)).isEmpty();
  }

  @Test
  void aReplyWhoseCommitterIsAboutToSendItIsNotClaimed() {
    Appended appended = one.append(person, "a");
    assertThat(one.claim(10)).isEmpty();
    assertThat(one.hold(appended)).allMatch(OutboxMessage::mine);
  }

  @Test
  void aPersonWhoseReplyIsAboutToBeSentIsNotClaimed() {
    two.write(person, "a");
    Appended appended = one.append(person, "b");
    two.outbox.release();
    assertThat(one.claim(10)).isEmpty();
    assertThat(one.hold(appended)).noneMatch(OutboxMessage::mine);
    assertThat(OutboxReplica.texts(one.claim(10))).containsExactly("a", "b");
  }

  @Test
  void whatTheRelayDoesNotTakeIsClaimedAgain() {
    Appended appended = one.append(person, "a");
    Consumer<List<OutboxMessage>> broken =
        messages -> {
          throw new IllegalStateException("full");
        };
    assertThat(one.outbox.hold(appended, broken)).noneMatch(OutboxMessage::mine);
    assertThat(OutboxReplica.texts(one.claim(10))).containsExactly("a");
  }

  @Test
  void aRowThatCannotBeReadDoesNotKeepOthersFromBeingSent() {
    two.write(person, "a", "b");
    jdbc.sql("update outbox set body = ? where id = (select min(id) from outbox)")
        .param(OutboxReplica.VAULT.seal(new byte[] {'x'}, "outbox"))
        .update();
    two.outbox.release();
    assertThat(OutboxReplica.texts(one.claim(10))).containsExactly("b");
    assertThat(jdbc.sql("select failure from outbox order by id").query(String.class).list())
        .containsExactly("UNREADABLE", null);
  }

  @Test
  void whatIsSealedWithAnotherMasterKeyIsKeptUntilThatKeyIsSet() {
    stranger().write(person, "a");
    one.write(person, "b");
    clock.advance(OutboxReplica.LEASE);
    assertThat(one.claim(10)).isEmpty();
    assertThat(one.outbox.depth()).isEqualTo(2);
    assertThat(stranger().claim(10)).isEmpty();
    clock.advance(Duration.ofMinutes(1));
    assertThat(OutboxReplica.texts(stranger().claim(1))).containsExactly("a");
  }

  @Test
  void whatStandsBeforeARowOfAnotherMasterKeyIsSent() {
    OutboxMessage first = two.write(person, "a").getFirst();
    stranger().write(person, "b");
    two.write(person, "c");
    two.outbox.release();
    assertThat(OutboxReplica.texts(one.claim(10))).containsExactly("a");
    one.outbox.settle(List.of(new Sent(first.id(), null)));
    assertThat(one.claim(10)).isEmpty();
    assertThat(one.outbox.depth()).isEqualTo(2);
  }

  private OutboxReplica stranger() {
    Vault other = new Vault("another master key, and long enough as well");
    return new OutboxReplica(database, ReplicaId.random(), clock, other);
  }

  private OutboxReplica replica(ReplicaId id) {
    return new OutboxReplica(database, id, clock);
  }

  private Instant now() {
    return clock.instant();
  }
}
