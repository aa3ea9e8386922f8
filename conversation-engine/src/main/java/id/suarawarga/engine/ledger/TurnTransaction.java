package id.suarawarga.engine.ledger;

import id.suarawarga.engine.feature.OutcomeWriter;
import id.suarawarga.engine.ledger.CommitResult.Committed;
import id.suarawarga.engine.ledger.CommitResult.Duplicate;
import id.suarawarga.engine.ledger.CommitResult.Stale;
import id.suarawarga.engine.outbox.Appended;
import id.suarawarga.engine.outbox.Outbox;
import id.suarawarga.engine.outbox.OutboxMessage;
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
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one transaction. Conversations come first: their locks put racing turns of a person in a row,
 * which all the rest relies on. Wake-ups come before outcomes, because an outcome may erase the
 * person whom they point to.
 */
final class TurnTransaction {

  /** After this long without an answer the connection is given up, and the thread is free again. */
  private static final Duration PATIENCE = Duration.ofMillis(1_500);

  // All statements here look up by key. Planning them anew for each batch costs PostgreSQL as much
  // as running them; and a plan kept from when the tables were small must not read them whole.
  private static final String PLAN_ONCE =
      """
      select set_config('plan_cache_mode', 'force_generic_plan', true),
             set_config('enable_seqscan', 'off', true)
      """;

  private record Written(Set<RespondentId> moved, Set<RespondentId> known, Appended replies) {}

  private final DataSource database;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final ConversationUpdates conversations;
  private final TimerUpdates timers;
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
    this.jdbc = JdbcClient.create(database);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    this.conversations = new ConversationUpdates(jdbc);
    this.timers = new TimerUpdates(jdbc, settings.remindAfter());
    this.outcomes = new Outcomes(writers);
    this.outbox = outbox;
    this.relay = relay;
    this.clock = settings.clock();
  }

  /** Commits turns of different persons; returns what became of them, in their order. */
  List<CommitResult> commit(List<Waiting> turns) {
    Written written = transaction.execute(status -> write(turns));
    Iterator<OutboxMessage> messages = outbox.hold(written.replies(), relay).iterator();
    List<CommitResult> results = new ArrayList<>(turns.size());
    for (Waiting turn : turns) {
      results.add(result(turn, written, messages));
    }
    return results;
  }

  private Written write(List<Waiting> turns) {
    limitPatience();
    jdbc.sql(PLAN_ONCE).query().singleRow();
    Set<RespondentId> moved = conversations.move(turns, clock.instant());
    List<Waiting> winners = turns.stream().filter(t -> moved.contains(t.respondent())).toList();
    List<Waiting> losers = turns.stream().filter(t -> !moved.contains(t.respondent())).toList();
    timers.write(winners);
    outcomes.write(winners);
    Appended replies =
        outbox.append(winners.stream().flatMap(winner -> winner.replies().stream()).toList());
    return new Written(moved, conversations.known(losers), replies);
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
    if (written.moved().contains(turn.respondent())) {
      List<OutboxMessage> own = new ArrayList<>(turn.replies().size());
      turn.replies().forEach(reply -> own.add(messages.next()));
      return new Committed(List.copyOf(own));
    }
    return written.known().contains(turn.respondent()) ? new Duplicate() : new Stale();
  }
}
