package id.suarawarga.engine.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.outbox.Settlement.Later;
import id.suarawarga.engine.outbox.Settlement.Sent;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.testing.TestServers;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * PostgreSQL takes statistics at a moment when nothing waits, and then believes that the index of
 * what waits is all but empty. It holds an entry for each message of the last minutes, though, and
 * who reads it whole for each message stands still.
 */
class OutboxPlansIT {

  private static final int PERSONS = 50;

  @AutoClose private final HikariDataSource database = TestServers.database();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final OutboxReplica replica =
      new OutboxReplica(database, ReplicaId.random(), new SettableClock());

  @BeforeEach
  void nothingWaitsWhenStatisticsAreTaken() {
    database.setMaximumPoolSize(1); // one connection, so that what it counts can be asked of it
    jdbc.sql(
            """
            insert into outbox (respondent_id, account, state, created_at, settled_at)
            select gen_random_uuid(), 'TELEGRAM:7000000001', 'SENT', now(), now()
              from generate_series(1, 20000)
            """)
        .update();
    jdbc.sql("analyze outbox").update();
  }

  @Test
  void settlingAndRenewingFindTheirMessagesByTheirIds() {
    List<Settlement> sent =
        written().stream().<Settlement>map(message -> new Sent(message.id(), null)).toList();
    long before = entriesRead();
    assertThat(replica.outbox.renew()).isEmpty();
    replica.outbox.settle(sent);

    assertThat(entriesRead()).isEqualTo(before);
  }

  @Test
  void givingBackReadsWhatThosePersonsWaitFor() {
    Instant later = Instant.parse("2030-01-01T00:00:00Z");
    List<Settlement> put =
        written().stream().<Settlement>map(one -> new Later(one.id(), later, 1)).toList();
    long before = entriesRead();
    replica.outbox.settle(put);

    assertThat(entriesRead() - before).isLessThanOrEqualTo(3 * PERSONS);
  }

  @Test
  void claimingReadsWhatWaitsAFewTimesInAll() {
    written();
    replica.outbox.release();
    long before = entriesRead();
    assertThat(replica.claim(PERSONS)).hasSize(PERSONS);

    assertThat(entriesRead() - before).isLessThanOrEqualTo(10 * PERSONS);
  }

  private List<OutboxMessage> written() {
    return IntStream.range(0, PERSONS)
        .mapToObj(_ -> replica.write(RespondentId.random(), "a").getFirst())
        .toList();
  }

  private long entriesRead() {
    jdbc.sql("select pg_stat_force_next_flush()").query().singleRow();
    return jdbc.sql(
            "select idx_tup_read from pg_stat_user_indexes where indexrelname = 'outbox_pending'")
        .query(Long.class)
        .single();
  }
}
