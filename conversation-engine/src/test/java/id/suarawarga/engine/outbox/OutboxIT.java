package id.suarawarga.engine.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.engine.outbox.Settlement.Cancelled;
import id.suarawarga.engine.outbox.Settlement.Failed;
import id.suarawarga.engine.outbox.Settlement.Later;
import id.suarawarga.engine.outbox.Settlement.Sent;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.testing.TestServers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class OutboxIT {

  private static final Duration LEASE = Duration.ofSeconds(60);
  private static final Address SOMEBODY =
      new Address(new Account(ChannelType.TELEGRAM, "7000000001"), "4711");

  private static final Consumer<List<OutboxMessage>> NOT_SENT = messages -> {};

  private static DataSource database;
  private static JdbcClient jdbc;
  private static TransactionTemplate transaction;

  private final SettableClock clock = new SettableClock();
  private final ReplicaId me = ReplicaId.random();
  private final Outbox one = outbox(me);
  private final Outbox two = outbox(ReplicaId.random());
  private final RespondentId person = RespondentId.random();

  @BeforeAll
  static void open() {
    database = TestServers.database();
    jdbc = JdbcClient.create(database);
    transaction = new TransactionTemplate(new JdbcTransactionManager(database));
  }

  @BeforeEach
  void empty() {
    jdbc.sql("truncate outbox").update();
  }

  @Test
  void aReplyIsBornToTheReplicaThatCommittedIt() {
    assertThat(write(one, "a", "b")).allMatch(OutboxMessage::mine);
    assertThat(claim(one, 10)).isEmpty();
    assertThat(claim(two, 10)).isEmpty();
  }

  @Test
  void aReplyBehindRepliesOfOursIsOursToo() {
    write(one, "a");
    assertThat(write(one, "b")).allMatch(OutboxMessage::mine);
  }

  @Test
  void aReplyBehindTheRepliesOfAnotherReplicaIsNobodysUntilThoseAreSettled() {
    OutboxMessage first = write(one, "a").getFirst();
    assertThat(write(two, "b")).noneMatch(OutboxMessage::mine);
    assertThat(texts(claim(two, 10))).isEmpty();
    one.settle(List.of(new Sent(first.id(), "m1")));
    assertThat(texts(claim(two, 10))).containsExactly("b");
  }

  @Test
  void aReplyBehindOneThatWasLeftBehindDoesNotOvertakeIt() {
    write(one, "a");
    clock.advance(LEASE);
    assertThat(write(two, "b")).noneMatch(OutboxMessage::mine);
    assertThat(texts(claim(two, 10))).containsExactly("a", "b");
  }

  @Test
  void theRowsOfACrashedReplicaAreTakenOverInOrderAfterTheirLease() {
    write(one, "a", "b");
    write(one, "c");
    clock.advance(LEASE.minusSeconds(1));
    assertThat(claim(two, 10)).isEmpty();
    clock.advance(Duration.ofSeconds(1));
    assertThat(texts(claim(two, 10))).containsExactly("a", "b", "c");
  }

  @Test
  void renewingKeepsWhatIsHeld() {
    write(one, "a");
    clock.advance(LEASE.minusSeconds(1));
    assertThat(one.renew()).isEmpty();
    clock.advance(LEASE.minusSeconds(1));
    assertThat(claim(two, 10)).isEmpty();
  }

  @Test
  void renewingTellsWhatWasLostToAnother() {
    OutboxMessage message = write(one, "a").getFirst();
    clock.advance(LEASE);
    claim(two, 10);
    assertThat(one.renew()).containsExactly(message.id());
    assertThat(write(one, "b")).noneMatch(OutboxMessage::mine);
  }

  @Test
  void aPersonIsNotTakenWhileAnotherReplicaHoldsAnyOfTheirRows() {
    write(one, "a");
    clock.advance(LEASE.minusSeconds(1));
    write(one, "b");
    clock.advance(Duration.ofSeconds(1));
    assertThat(claim(two, 10)).isEmpty();
  }

  @Test
  void theOldestPersonsAreTakenFirstAndWhole() {
    write(one, "a1", "a2");
    one.settle(
        List.of(new Later(write(one, RespondentId.random(), "b").getFirst().id(), now(), 1)));
    clock.advance(LEASE);
    assertThat(texts(claim(two, 1))).containsExactly("a1", "a2");
    assertThat(texts(claim(two, 1))).containsExactly("b");
  }

  @Test
  void aReplyThatOnlyTheDatabaseKnowsToBeOursIsSentAllTheSameAndFirst() {
    Outbox forgetful = outbox(me);
    write(forgetful, "a");
    assertThat(write(one, "b")).noneMatch(OutboxMessage::mine);
    assertThat(texts(claim(one, 10))).containsExactly("a", "b");
    assertThat(claim(one, 10)).isEmpty();
  }

  @Test
  void aReplyWhoseCommitterIsAboutToSendItIsNotClaimed() {
    Appended appended = append(one, person, "a");
    assertThat(claim(one, 10)).isEmpty();
    assertThat(one.hold(appended, NOT_SENT)).allMatch(OutboxMessage::mine);
  }

  @Test
  void aPersonWhoseReplyIsAboutToBeSentIsNotClaimed() {
    write(two, "a");
    Appended appended = append(one, person, "b");
    two.release();
    assertThat(claim(one, 10)).isEmpty();
    assertThat(one.hold(appended, NOT_SENT)).noneMatch(OutboxMessage::mine);
    assertThat(texts(claim(one, 10))).containsExactly("a", "b");
  }

  @Test
  void whatTheRelayDoesNotTakeIsClaimedAgain() {
    Appended appended = append(one, person, "a");
    Consumer<List<OutboxMessage>> broken =
        messages -> {
          throw new IllegalStateException("full");
        };
    assertThat(one.hold(appended, broken)).noneMatch(OutboxMessage::mine);
    assertThat(texts(claim(one, 10))).containsExactly("a");
  }

  @Test
  void laterGivesThePersonBackUntilThen() {
    OutboxMessage message = write(one, "a", "b").getFirst();
    one.settle(List.of(new Later(message.id(), now().plusSeconds(30), 2)));
    assertThat(write(one, "c")).noneMatch(OutboxMessage::mine);
    assertThat(claim(one, 10)).isEmpty();
    clock.advance(Duration.ofSeconds(30));
    List<OutboxMessage> claimed = claim(two, 10);
    assertThat(texts(claimed)).containsExactly("a", "b", "c");
    assertThat(claimed).extracting(OutboxMessage::attempts).containsExactly(2, 0, 0);
  }

  @Test
  void aReplyCommittedWhileItsPersonWasGivenBackStaysBehind() {
    OutboxMessage first = write(one, "a").getFirst();
    Appended appended = append(one, person, "b");
    one.settle(List.of(new Later(first.id(), now().plusSeconds(30), 1)));
    assertThat(one.hold(appended, NOT_SENT)).noneMatch(OutboxMessage::mine);
    assertThat(claim(one, 10)).isEmpty();
    clock.advance(Duration.ofSeconds(30));
    assertThat(texts(claim(one, 10))).containsExactly("a", "b");
  }

  @Test
  void onlyTheHolderGivesBack() {
    OutboxMessage message = write(one, "a").getFirst();
    two.settle(List.of(new Later(message.id(), now(), 1)));
    assertThat(claim(two, 10)).isEmpty();
  }

  @Test
  void aSettledMessageNeverChangesAgain() {
    List<OutboxMessage> messages = write(one, "a", "b", "c");
    one.settle(
        List.of(
            new Sent(messages.get(0).id(), "m1"),
            new Failed(messages.get(1).id(), "BLOCKED"),
            new Cancelled(messages.get(2).id(), "OLD")));
    two.settle(
        List.of(
            new Failed(messages.get(0).id(), "X"),
            new Sent(messages.get(1).id(), "x"),
            new Later(messages.get(2).id(), now(), 1)));
    assertThat(rows("state || coalesce(external_id, '') || coalesce(failure, '')"))
        .containsExactly("SENTm1", "FAILEDBLOCKED", "CANCELLEDOLD");
    assertThat(one.depth()).isZero();
  }

  @Test
  void textAndAddressAreRemovedOnceSettled() {
    OutboxMessage message = write(one, "a").getFirst();
    assertThat(rows("(body is null)::text")).containsExactly("false");
    one.settle(List.of(new Sent(message.id(), null)));
    assertThat(rows("(body is null)::text")).containsExactly("true");
  }

  @Test
  void whatIsReleasedCanBeTakenAtOnce() {
    write(one, "a");
    one.release();
    assertThat(texts(claim(two, 10))).containsExactly("a");
  }

  @Test
  void oldSettledMessagesArePurgedAndPendingOnesStay() {
    OutboxMessage message = write(one, "a", "b").getFirst();
    one.settle(List.of(new Sent(message.id(), null)));
    assertThat(one.purge(now())).isZero();
    assertThat(one.purge(now().plusSeconds(1))).isEqualTo(1);
    assertThat(one.depth()).isEqualTo(1);
  }

  private Outbox outbox(ReplicaId replica) {
    Vault vault = new Vault("a master key for tests, long enough");
    return new Outbox(database, vault, replica, LEASE, clock);
  }

  private static List<OutboxMessage> claim(Outbox replica, int persons) {
    List<OutboxMessage> claimed = new ArrayList<>();
    replica.claim(persons, claimed::addAll);
    return claimed;
  }

  private List<OutboxMessage> write(Outbox replica, String... texts) {
    return write(replica, person, texts);
  }

  private static List<OutboxMessage> write(Outbox replica, RespondentId to, String... texts) {
    return replica.hold(append(replica, to, texts), NOT_SENT);
  }

  private static Appended append(Outbox replica, RespondentId to, String... texts) {
    List<SealedReply> replies =
        Stream.of(texts)
            .map(text -> replica.seal(to, OutboundMessage.text(SOMEBODY, text)))
            .toList();
    return transaction.execute(status -> replica.append(replies));
  }

  private Instant now() {
    return clock.instant();
  }

  private static List<String> texts(List<OutboxMessage> messages) {
    return messages.stream().map(message -> message.message().text()).toList();
  }

  private static List<String> rows(String column) {
    return jdbc.sql("select " + column + " from outbox order by id").query(String.class).list();
  }
}
