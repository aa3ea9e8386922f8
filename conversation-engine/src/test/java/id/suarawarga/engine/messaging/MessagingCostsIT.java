package id.suarawarga.engine.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.outbox.DeliveryStatus;
import id.suarawarga.engine.outbox.DeliveryStatus.Charge;
import id.suarawarga.engine.outbox.DeliveryStatus.State;
import id.suarawarga.engine.outbox.DeliveryStatuses;
import id.suarawarga.engine.testing.TestServers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MessagingCostsIT {

  private static final Account NUMBER = new Account(ChannelType.WHATSAPP, "300000000000001");
  private static final Charge PAID = new Charge(true, "service");
  private static final Charge FREE = new Charge(false, "service");

  @AutoClose private final HikariDataSource database = TestServers.database();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final DeliveryStatuses statuses = new DeliveryStatuses(jdbc);
  private final MessagingCosts costs = new MessagingCosts(jdbc, ZoneId.of("Asia/Jakarta"));

  @Test
  void messagesAreCountedByLocalMonthAndCategory() {
    report("a", State.SENT, "2026-10-31T16:59:59Z", PAID);
    report("b", State.SENT, "2026-10-31T17:00:00Z", PAID);
    report("c", State.SENT, "2026-11-20T00:00:00Z", FREE);
    report("d", State.SENT, "2026-11-20T00:00:00Z", new Charge(true, "utility"));
    report("e", State.SENT, "2026-11-20T00:00:00Z", null);
    assertThat(costs.between(null, null))
        .containsExactly(
            cost("2026-10", "service", 1, 1),
            cost("2026-11", "service", 2, 1),
            cost("2026-11", "utility", 1, 1));
  }

  @Test
  void aMessageCountsOnceAndStaysInTheMonthInWhichItWasPriced() {
    report("a", State.SENT, "2026-10-31T16:00:00Z", PAID);
    report("a", State.READ, "2026-11-03T00:00:00Z", PAID);
    report("a", State.DELIVERED, "2026-11-02T00:00:00Z", null);
    assertThat(costs.between(null, null)).containsExactly(cost("2026-10", "service", 1, 1));
  }

  @Test
  void bothDaysBelongToIt() {
    report("a", State.SENT, "2026-10-31T16:59:59Z", PAID);
    report("b", State.SENT, "2026-10-31T17:00:00Z", PAID);
    report("c", State.SENT, "2026-11-30T16:59:59Z", PAID);
    report("d", State.SENT, "2026-11-30T17:00:00Z", PAID);
    assertThat(costs.between(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30)))
        .containsExactly(cost("2026-11", "service", 2, 2));
  }

  private void report(String id, State state, String at, @Nullable Charge charge) {
    statuses.record(new DeliveryStatus(NUMBER, id, null, state, Instant.parse(at), null, charge));
  }

  private static MessagingCost cost(String month, String category, long messages, long billable) {
    return new MessagingCost(month, ChannelType.WHATSAPP, category, messages, billable);
  }
}
