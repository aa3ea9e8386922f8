package id.suarawarga.engine.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.outbox.DeliveryStatus.Charge;
import id.suarawarga.engine.outbox.DeliveryStatus.State;
import id.suarawarga.engine.testing.TestServers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class DeliveryStatusesIT {

  private static final Account NUMBER = new Account(ChannelType.WHATSAPP, "300000000000001");
  private static final Instant NINE = Instant.parse("2026-07-01T02:00:00Z");

  @AutoClose private final HikariDataSource database = TestServers.database();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final DeliveryStatuses statuses = new DeliveryStatuses(jdbc);

  @BeforeEach
  void empty() {
    jdbc.sql("truncate delivery_status").update();
  }

  @ParameterizedTest
  @CsvSource({
    "SENT DELIVERED READ, READ",
    "READ DELIVERED SENT, READ",
    "DELIVERED FAILED, DELIVERED",
    "FAILED SENT, FAILED",
    "SENT FAILED, FAILED",
    "READ READ, READ"
  })
  void itOnlyMovesForward(String reported, String last) {
    List.of(reported.split(" ")).forEach(state -> report(State.valueOf(state), 0, null));
    assertThat(row()).containsEntry("status", last);
  }

  @Test
  void thePriceIsKeptWhicheverReportCarriesIt() {
    report(State.READ, 0, null);
    report(State.SENT, 0, new Charge(true, "service"));
    assertThat(row())
        .containsEntry("status", "READ")
        .containsEntry("billable", true)
        .containsEntry("category", "service");
  }

  @Test
  void aFailureIsKeptUntilTheMessageArrivesAfterAll() {
    statuses.record(new DeliveryStatus(NUMBER, "wamid.1", 7L, State.FAILED, NINE, "131026", null));
    assertThat(row()).containsEntry("failure", "131026").containsEntry("outbox_id", 7L);
    report(State.DELIVERED, 1, null);
    assertThat(row()).containsEntry("failure", null);
  }

  @Test
  void whatIsOldIsDeleted() {
    report(State.READ, 0, null);
    assertThat(statuses.purge(NINE)).isZero();
    assertThat(statuses.purge(NINE.plusSeconds(1))).isOne();
  }

  private void report(State state, int seconds, @Nullable Charge charge) {
    statuses.record(
        new DeliveryStatus(
            NUMBER, "wamid.1", null, state, NINE.plusSeconds(seconds), null, charge));
  }

  private Map<String, Object> row() {
    return jdbc.sql("select * from delivery_status").query().singleRow();
  }
}
