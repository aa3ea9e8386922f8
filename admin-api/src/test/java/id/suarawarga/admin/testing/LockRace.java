package id.suarawarga.admin.testing;

import static org.awaitility.Awaitility.await;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Makes requests meet at a lock, so that a race is the same each time. */
public final class LockRace {

  private final JdbcClient database;
  private final TransactionOperations transaction;

  public LockRace(JdbcClient database, TransactionOperations transaction) {
    this.database = database;
    this.transaction = transaction;
  }

  /**
   * Takes locks, starts requests, and lets go when so many of them wait.
   *
   * @return what the requests will answer
   */
  public <T> T during(Runnable locking, Supplier<T> requests, int waiting) {
    return transaction.execute(
        status -> {
          locking.run();
          T answers = requests.get();
          await().until(() -> waiting() == waiting);
          return answers;
        });
  }

  private long waiting() {
    return database
        .sql(
            """
            select count(*) from pg_stat_activity
            where datname = current_database() and wait_event_type = 'Lock'
            """)
        .query(Long.class)
        .single();
  }
}
