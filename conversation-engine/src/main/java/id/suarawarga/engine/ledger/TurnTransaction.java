package id.suarawarga.engine.ledger;

import id.suarawarga.engine.feature.OutcomeWriter;
import id.suarawarga.engine.ledger.CommitResult.Committed;
import id.suarawarga.engine.ledger.CommitResult.Duplicate;
import id.suarawarga.engine.ledger.CommitResult.Stale;
import id.suarawarga.engine.outbox.Appended;
import id.suarawarga.engine.outbox.Outbox;
import id.suarawarga.engine.outbox.OutboxMessage;
import id.suarawarga.engine.outbox.SealedReply;
import id.suarawarga.engine.respondent.RespondentId;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one transaction. Conversations come first: their locks put racing turns of a person in a row,
 * which all the rest relies on. Inbox, wake-ups and replies are written by the same statement, so
 * that a batch without outcomes is one wait for the database, the disk included. Outcomes come
 * last, because one may erase the person whom the rest points to.
 */
final class TurnTransaction {

  /** After this long without an answer the connection is given up, and the thread is free again. */
  private static final Duration PATIENCE = Duration.ofMillis(1_500);

  private record Written(Appended replies, Set<RespondentId> known) {}

  private final DataSource database;
  private final TransactionTemplate transaction;
  private final TransactionTemplate statement;
  private final ConversationUpdates conversations;
  private final Outcomes outcomes;
  private final Outbox outbox;
  private final Consumer<List<OutboxMessage>> relay;
  private final Clock clock;

  TurnTransaction(
      DataSource database,
      Outbox outbox,
      List<OutcomeWriter<?>> writers,
      Consumer<List<OutboxMessage>> relay,
      LedgerSettings settings) {
    this.database = database;
    JdbcTransactionManager manager = new JdbcTransactionManager(database);
    this.transaction = new TransactionTemplate(manager);
    this.statement = new TransactionTemplate(manager);
    this.statement.setPropagationBehavior(TransactionDefinition.PROPAGATION_SUPPORTS);
    this.conversations =
        new ConversationUpdates(JdbcClient.create(database), settings.remindAfter());
    this.outcomes = new Outcomes(writers);
    this.outbox = outbox;
    this.relay = relay;
    this.clock = settings.clock();
  }

  /** Commits turns of different persons; returns what became of them, in their order. */
  List<CommitResult> commit(List<Waiting> turns) {
    Written written = (isOneStatement(turns) ? statement : transaction).execute(_ -> write(turns));
    Iterator<OutboxMessage> messages = outbox.hold(written.replies(), relay).iterator();
    List<CommitResult> results = new ArrayList<>(turns.size());
    for (Waiting turn : turns) {
      results.add(result(turn, written, messages));
    }
    return results;
  }

  /** Which is a transaction already: to begin and to commit one would be two more waits. */
  private static boolean isOneStatement(List<Waiting> turns) {
    return turns.stream().allMatch(turn -> turn.entry().turn().outcomes().isEmpty());
  }

  private Written write(List<Waiting> turns) {
    limitPatience();
    List<SealedReply> replies = turns.stream().flatMap(turn -> turn.replies().stream()).toList();
    Appended appended = outbox.append(replies, conversations.winners(turns, clock.instant()));
    Set<RespondentId> moved = appended.winners();
    List<Waiting> winners = turns.stream().filter(t -> moved.contains(t.respondent())).toList();
    List<Waiting> losers = turns.stream().filter(t -> !moved.contains(t.respondent())).toList();
    outcomes.write(winners);
    return new Written(appended, conversations.known(losers));
  }

  private void limitPatience() {
    try {
      DataSourceUtils.getConnection(database)
          .setNetworkTimeout(Runnable::run, (int) PATIENCE.toMillis());
    } catch (SQLException e) {
      throw new IllegalStateException("the driver knows no network timeout", e);
    }
  }

  private static CommitResult result(
      Waiting turn, Written written, Iterator<OutboxMessage> messages) {
    if (written.replies().winners().contains(turn.respondent())) {
      List<OutboxMessage> own = new ArrayList<>(turn.replies().size());
      turn.replies().forEach(reply -> own.add(messages.next()));
      return new Committed(List.copyOf(own));
    }
    return written.known().contains(turn.respondent()) ? new Duplicate() : new Stale();
  }
}
