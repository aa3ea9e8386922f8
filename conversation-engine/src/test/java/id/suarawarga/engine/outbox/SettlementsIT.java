package id.suarawarga.engine.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.outbox.Settlement.Cancelled;
import id.suarawarga.engine.outbox.Settlement.Failed;
import id.suarawarga.engine.outbox.Settlement.Later;
import id.suarawarga.engine.outbox.Settlement.Sent;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.testing.TestServers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of messages, and of persons who are given back. */
class SettlementsIT {

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
  void laterGivesThePersonBackUntilThen() {
    OutboxMessage message = one.write(person, "a", "b").getFirst();
    one.outbox.settle(List.of(new Later(message.id(), now().plusSeconds(30), 2)));
    assertThat(one.write(person, "c")).noneMatch(OutboxMessage::mine);
    assertThat(one.claim(10)).isEmpty();
    clock.advance(Duration.ofSeconds(30));
    List<OutboxMessage> claimed = two.claim(10);
    assertThat(OutboxReplica.texts(claimed)).containsExactly("a", "b", "c");
    assertThat(claimed).extracting(OutboxMessage::attempts).containsExactly(2, 0, 0);
  }

  @Test
  void aReplyCommittedWhileItsPersonWasGivenBackStaysBehind() {
    OutboxMessage first = one.write(person, "a").getFirst();
    Appended appended = one.append(person, "b");
    one.outbox.settle(List.of(new Later(first.id(), now().plusSeconds(30), 1)));
    assertThat(one.hold(appended)).noneMatch(OutboxMessage::mine);
    assertThat(one.claim(10)).isEmpty();
    clock.advance(Duration.ofSeconds(30));
    assertThat(OutboxReplica.texts(one.claim(10))).containsExactly("a", "b");
  }

  @Test
  void onlyTheHolderGivesBack() {
    OutboxMessage message = one.write(person, "a").getFirst();
    two.outbox.settle(List.of(new Later(message.id(), now(), 1)));
    assertThat(two.claim(10)).isEmpty();
  }

  @Test
  void aSettledMessageNeverChangesAgain() {
    List<OutboxMessage> messages = one.write(person, "a", "b", "c");
    one.outbox.settle(
        List.of(
            new Sent(messages.get(0).id(), "m1"),
            new Failed(messages.get(1).id(), "BLOCKED"),
            new Cancelled(messages.get(2).id(), "OLD")));
    two.outbox.settle(
        List.of(
            new Failed(messages.get(0).id(), "X"),
            new Sent(messages.get(1).id(), "x"),
            new Later(messages.get(2).id(), now(), 1)));
    assertThat(rows("state || coalesce(external_id, '') || coalesce(failure, '')"))
        .containsExactly("SENTm1", "FAILEDBLOCKED", "CANCELLEDOLD");
    assertThat(one.outbox.depth()).isZero();
  }

  @Test
  void textAndAddressAreRemovedOnceSettled() {
    OutboxMessage message = one.write(person, "a").getFirst();
    assertThat(rows("(body is null)::text")).containsExactly("false");
    one.outbox.settle(List.of(new Sent(message.id(), null)));
    assertThat(rows("(body is null)::text")).containsExactly("true");
  }

  @Test
  void whatIsReleasedCanBeTakenAtOnce() {
    one.write(person, "a");
    one.outbox.release();
    assertThat(OutboxReplica.texts(two.claim(10))).containsExactly("a");
  }

  @Test
  void oldSettledMessagesArePurgedAndPendingOnesStay() {
    OutboxMessage message = one.write(person, "a", "b").getFirst();
    one.outbox.settle(List.of(new Sent(message.id(), null)));
    assertThat(one.outbox.purge(now())).isZero();
    assertThat(one.outbox.purge(now().plusSeconds(1))).isEqualTo(1);
    assertThat(one.outbox.depth()).isEqualTo(1);
  }

  private OutboxReplica replica(ReplicaId id) {
    return new OutboxReplica(database, id, clock);
  }

  private Instant now() {
    return clock.instant();
  }

  private static List<String> rows(String column) {
    return jdbc.sql("select " + column + " from outbox order by id").query(String.class).list();
  }
}
