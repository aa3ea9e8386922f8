package id.suarawarga.engine.respondent;

import id.suarawarga.engine.feature.OutcomeWriter;
import id.suarawarga.engine.privacy.Vault;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Remembers at which addresses a person can be reached. What still waits to be sent to somebody who
 * has blocked us is cancelled, and its text removed.
 */
public final class ReachabilityWriter implements OutcomeWriter<ReachabilityChanged> {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final AddressSeal seal;

  public ReachabilityWriter(JdbcClient jdbc, Vault vault, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.seal = new AddressSeal(vault);
  }

  @Override
  public Class<ReachabilityChanged> type() {
    return ReachabilityChanged.class;
  }

  @Override
  public void write(List<ReachabilityChanged> outcomes) {
    for (ReachabilityChanged change : outcomes) {
      mark(change);
      if (!change.reachable()) {
        cancelReplies(change);
      }
    }
  }

  private void mark(ReachabilityChanged change) {
    jdbc.sql(
            """
            update respondent_address
               set unreachable_since =
                     case when :reachable then null else coalesce(unreachable_since, :now) end
             where account = :account and user_hash = :hash
            """)
        .param("reachable", change.reachable())
        .param("now", OffsetDateTime.now(clock))
        .param("account", change.address().account().toString())
        .param("hash", seal.hash(change.address()))
        .update();
  }

  /** Only on the account where we are blocked: elsewhere the person may still be listening. */
  private void cancelReplies(ReachabilityChanged change) {
    jdbc.sql(
            """
            update outbox set state = 'CANCELLED', body = null, settled_at = :now,
                   failure = 'blocked: the resident has blocked us'
             where respondent_id = :respondent and account = :account and state = 'PENDING'
            """)
        .param("respondent", change.respondent().value())
        .param("account", change.address().account().toString())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }
}
