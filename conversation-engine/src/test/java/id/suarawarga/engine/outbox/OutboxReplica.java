package id.suarawarga.engine.outbox;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.respondent.RespondentId;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox as one replica has it, and what its ledger and its sweep do with it. */
final class OutboxReplica {

  static final Duration LEASE = Duration.ofSeconds(60);

  static final Vault VAULT = new Vault("a master key for tests, long enough");

  private static final Address SOMEBODY =
      new Address(new Account(ChannelType.TELEGRAM, "7000000001"), "4711");

  final Outbox outbox;
  private final TransactionTemplate transaction;

  OutboxReplica(DataSource database, ReplicaId id, Clock clock) {
    this(database, id, clock, VAULT);
  }

  /** With a master key of its own. */
  OutboxReplica(DataSource database, ReplicaId id, Clock clock, Vault vault) {
    this.outbox = new Outbox(database, vault, id, LEASE, clock);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
  }

  /** Commits the replies of a turn; the relay takes those that are ours. */
  List<OutboxMessage> write(RespondentId to, String... texts) {
    return hold(append(to, texts));
  }

  /** Commits the replies of a turn, and gets no further. */
  Appended append(RespondentId to, String... texts) {
    List<SealedReply> replies =
        Stream.of(texts)
            .map(text -> outbox.seal(to, OutboundMessage.text(SOMEBODY, text)))
            .toList();
    return transaction.execute(status -> outbox.append(replies));
  }

  List<OutboxMessage> hold(Appended appended) {
    return outbox.hold(appended, messages -> {});
  }

  List<OutboxMessage> claim(int persons) {
    List<OutboxMessage> claimed = new ArrayList<>();
    outbox.claim(persons, claimed::addAll);
    return claimed;
  }

  static List<String> texts(List<OutboxMessage> messages) {
    return messages.stream().map(message -> message.message().text()).toList();
  }
}
