package id.suarawarga.gateway.delivery;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.engine.outbox.Appended;
import id.suarawarga.engine.outbox.Outbox;
import id.suarawarga.engine.outbox.ReplicaId;
import id.suarawarga.engine.outbox.Settlement;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.gateway.channel.ManualTime;
import id.suarawarga.gateway.channel.Receipt;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One replica on a database that it may lose sight of. */
final class Replica implements AutoCloseable {

  static final Duration LEASE = Duration.ofSeconds(30);

  private final SwitchableDatabase database;
  private final TransactionTemplate transaction;
  private final Outbox outbox;
  private final Account account;
  final Delivery delivery;

  Replica(DataSource database, ScriptedChannel provider, ManualTime time) {
    this.database = new SwitchableDatabase(database);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(this.database));
    this.account = provider.account();
    Vault vault = new Vault("a master key for tests, 32 characters and more");
    this.outbox = new Outbox(this.database, vault, ReplicaId.random(), LEASE, time.clock());
    this.delivery =
        new Delivery(
            new Lines(List.of(provider), TestSettings.DELIVERY, time),
            outbox,
            _ -> Receipt.SILENT,
            TestSettings.DELIVERY,
            time,
            new SimpleMeterRegistry());
  }

  /** Commits one turn with these replies, as the ledger does, and offers them. */
  void commit(RespondentId person, String... texts) {
    outbox.hold(append(person, texts), delivery::offer);
  }

  /** Commits replies that nobody offers, as if the process had died just then. */
  Appended append(RespondentId person, String... texts) {
    var sealed =
        Arrays.stream(texts)
            .map(text -> OutboundMessage.text(new Address(account, person.toString()), text))
            .map(message -> outbox.seal(person, message))
            .toList();
    return transaction.execute(_ -> outbox.append(sealed));
  }

  /** The provider reports that it has the oldest message. */
  void reported(String externalId) {
    long oldest =
        JdbcClient.create(database).sql("select min(id) from outbox").query(Long.class).single();
    outbox.settle(List.of(new Settlement.Sent(oldest, externalId)));
  }

  void loseDatabase() {
    database.away = true;
  }

  void findDatabase() {
    database.away = false;
  }

  long waiting() {
    return outbox.depth();
  }

  @Override
  public void close() {
    delivery.close();
  }

  private static final class SwitchableDatabase extends DelegatingDataSource {
    private volatile boolean away;

    SwitchableDatabase(DataSource database) {
      super(database);
    }

    @Override
    public Connection getConnection() throws SQLException {
      if (away) {
        throw new SQLException("the database is away", "08006");
      }
      return super.getConnection();
    }
  }
}
