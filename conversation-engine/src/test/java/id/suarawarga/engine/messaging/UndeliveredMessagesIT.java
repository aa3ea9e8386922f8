package id.suarawarga.engine.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.messaging.Undelivered.Reason;
import id.suarawarga.engine.messaging.Undelivered.State;
import id.suarawarga.engine.testing.TestServers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class UndeliveredMessagesIT {

  private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
  @AutoClose private static HikariDataSource database;
  private static JdbcClient jdbc;

  private final UndeliveredMessages undelivered =
      new UndeliveredMessages(jdbc, Clock.fixed(NOW, ZoneOffset.UTC));

  @BeforeAll
  static void open() {
    database = TestServers.database();
    jdbc = JdbcClient.create(database);
  }

  @BeforeEach
  void empty() {
    jdbc.sql("truncate outbox, delivery_status").update();
  }

  @Test
  void whatWasGivenUpAndWhatWaitsIsThereTheNewestFirst() {
    message(1, "FAILED", "error 131026: cannot be reached", 3);
    message(2, "PENDING", "window: silent", 2);
    message(3, "CANCELLED", "the person blocked us", 1);
    assertThat(undelivered.list(0, 50))
        .containsExactly(
            given(3, State.GIVEN_UP, new Reason("other", "the person blocked us"), 1),
            given(2, State.WAITING, new Reason("window", "silent"), 2),
            given(1, State.GIVEN_UP, new Reason("131026", "cannot be reached"), 3));
    assertThat(undelivered.count()).isEqualTo(3);
    assertThat(undelivered.list(1, 1)).extracting(Undelivered::id).containsExactly(2L);
  }

  @Test
  void whatIsOnItsWayIsThereOnlyOnceItIsLate() {
    message(1, "PENDING", null, 4);
    message(2, "PENDING", null, 6);
    message(3, "SENT", null, 60);
    assertThat(undelivered.list(0, 50)).extracting(Undelivered::id).containsExactly(2L);
    assertThat(undelivered.list(0, 50).getFirst().reason().code()).isEqualTo("queued");
  }

  @Test
  void whatTheProviderTookAndCouldNotBringIsThereOnce() {
    message(1, "SENT", null, 9);
    reported("a", 1, "FAILED", "error 131026");
    message(2, "FAILED", "error 131026", 9);
    reported("b", 2, "FAILED", "error 131026");
    reported("c", 3, "READ", null);
    assertThat(undelivered.list(0, 50)).extracting(Undelivered::id).containsExactly(1L, 2L);
    assertThat(undelivered.count()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "error 131026: no way|131026|no way",
        "error 131026|131026|error 131026",
        "403 Forbidden: bot was blocked|403|Forbidden: bot was blocked",
        "bug: NullPointerException|bug|NullPointerException",
        "gave up after 12 tries: HTTP 502|other|gave up after 12 tries: HTTP 502",
        "UNREADABLE|other|UNREADABLE"
      })
  void theCodeIsToldApartFromTheWords(String failure, String code, String words) {
    assertThat(UndeliveredMessages.reason(failure)).isEqualTo(new Reason(code, words));
  }

  private static Undelivered given(long id, State state, Reason reason, int minutes) {
    return new Undelivered(
        id, ChannelType.WHATSAPP, state, reason, NOW.minusSeconds(minutes * 60L));
  }

  private static void message(long id, String state, String failure, int minutes) {
    jdbc.sql(
            """
            insert into outbox
              (id, respondent_id, account, state, failure, created_at, settled_at)
            overriding system value
            values (:id, gen_random_uuid(), 'WHATSAPP:300000000000001', :state, :failure, :at,
                    case when :state <> 'PENDING' then :at end)
            """)
        .param("id", id)
        .param("state", state)
        .param("failure", failure)
        .param("at", NOW.minusSeconds(minutes * 60L).atOffset(ZoneOffset.UTC))
        .update();
  }

  private static void reported(String name, long id, String status, String failure) {
    jdbc.sql(
            """
            insert into delivery_status (message, account, outbox_id, status, at, failure)
            values (convert_to(?, 'UTF8'), 'WHATSAPP:300000000000001', ?, ?, ?, ?)
            """)
        .params(name, id, status, NOW.atOffset(ZoneOffset.UTC), failure)
        .update();
  }
}
