package id.suarawarga.engine.outbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Types;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What providers report of messages they have taken; reports may come late, twice, in any order.
 */
public final class DeliveryStatuses {

  // Does not wait for the disk: no answer of a resident hangs on it.
  private static final String RECORD =
      """
      insert into delivery_status as s
        (message, account, outbox_id, status, at, failure, billable, category, priced_at)
      select :message, :account, :outboxId, :status, :at, :failure, :billable, :category,
             case when :billable is not null then :at end
      from set_config('synchronous_commit', 'off', true)
      on conflict (message) do update
      set (status, at, failure) = (
            select f.status, f.at, f.failure
            from (values (s.status, s.at, s.failure),
                         (excluded.status, excluded.at, excluded.failure))
                   as f (status, at, failure)
            order by array_position(array['SENT', 'FAILED', 'DELIVERED', 'READ'], f.status) desc,
                     f.at
            limit 1),
          outbox_id = coalesce(s.outbox_id, excluded.outbox_id),
          billable = coalesce(s.billable, excluded.billable),
          category = coalesce(s.category, excluded.category),
          priced_at = least(s.priced_at, excluded.priced_at)
      """;

  private final JdbcClient jdbc;

  public DeliveryStatuses(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Writes it down; only forward. What it says of the price is kept in any case. */
  public void record(DeliveryStatus status) {
    DeliveryStatus.@Nullable Charge charge = status.charge();
    jdbc.sql(RECORD)
        .param("message", hash(status.externalId()))
        .param("account", status.account().toString())
        .param("outboxId", status.outboxId(), Types.BIGINT)
        .param("status", status.state().name())
        .param("at", Lease.timestamp(status.at()))
        .param("failure", status.failure(), Types.VARCHAR)
        .param("billable", charge == null ? null : charge.billable(), Types.BOOLEAN)
        .param("category", charge == null ? null : charge.category(), Types.VARCHAR)
        .update();
  }

  /**
   * Deletes what was reported before then.
   *
   * @return how many
   */
  public int purge(Instant before) {
    return jdbc.sql("delete from delivery_status where at < :before")
        .param("before", Lease.timestamp(before))
        .update();
  }

  private static byte[] hash(String externalId) {
    try {
      byte[] bytes = externalId.getBytes(StandardCharsets.UTF_8);
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
