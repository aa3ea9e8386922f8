package id.suarawarga.gateway.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.engine.outbox.DeliveryStatuses;
import id.suarawarga.engine.outbox.Outbox;
import id.suarawarga.engine.outbox.ReplicaId;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.testing.TestServers;
import id.suarawarga.gateway.channel.IntakeUnavailableException;
import id.suarawarga.gateway.whatsapp.WhatsAppStatus.Kind;
import id.suarawarga.gateway.whatsapp.WhatsAppStatus.Pricing;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class OutboxStatusesIT {

  private final HikariDataSource database = TestServers.database();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final Outbox outbox =
      new Outbox(
          database,
          new Vault("a master key for tests, 32 characters and more"),
          ReplicaId.random(),
          Duration.ofMinutes(1),
          Clock.systemUTC());
  private final OutboxStatuses statuses =
      new OutboxStatuses(
          TestNumber.ACCOUNT, new DeliveryStatuses(jdbc), outbox, new SimpleMeterRegistry());

  private long id;

  @BeforeEach
  void sendSomething() {
    jdbc.sql("truncate outbox, delivery_status").update();
    OutboundMessage hello = OutboundMessage.text(TestNumber.SITI, "Halo");
    var replies = List.of(outbox.seal(RespondentId.random(), hello));
    new TransactionTemplate(new JdbcTransactionManager(database))
        .executeWithoutResult(_ -> outbox.append(replies));
    id = jdbc.sql("select id from outbox").query(Long.class).single();
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aReportWithOurNumberSettlesALostAnswer() {
    report(Kind.DELIVERED, "" + id);
    assertThat(outbox("state")).isEqualTo("SENT");
  }

  @Test
  void aReportOfAPartDoesNot() {
    report(Kind.DELIVERED, id + "/1");
    assertThat(outbox("state")).isEqualTo("PENDING");
    assertThat(written("outbox_id")).isEqualTo("" + id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "somebody else's", "99999999999999999999", "1/x"})
  void aReportWithoutOurNumberIsWrittenDownOnly(String callbackData) {
    report(Kind.READ, callbackData);
    assertThat(outbox("state")).isEqualTo("PENDING");
    assertThat(written("status")).isEqualTo("READ");
  }

  @Test
  void aMessageThatCanNeverArriveIsGivenUpAndOneThatFailedForNowIsRepeated() {
    report(Kind.FAILED, "" + id, 131016);
    assertThat(outbox("state")).isEqualTo("PENDING");
    report(Kind.FAILED, "" + id, 131026);
    assertThat(outbox("state")).isEqualTo("FAILED");
    assertThat(outbox("failure")).isEqualTo("error 131026");
  }

  @Test
  void whatItCostsIsWrittenDown() {
    Pricing pricing = new Pricing(true, "service", "regular", "PMP");
    statuses.take(
        List.of(
            new WhatsAppStatus(
                "wamid.OUT1", Kind.SENT, Instant.EPOCH, "" + id, List.of(), pricing)));
    assertThat(written("billable")).isEqualTo("true");
    assertThat(written("category")).isEqualTo("service");
  }

  @Test
  void withoutTheDatabaseMetaHasToReportAgain() {
    database.close();
    assertThatThrownBy(() -> report(Kind.SENT, "" + id))
        .isInstanceOf(IntakeUnavailableException.class);
  }

  private void report(Kind kind, @Nullable String callbackData, Integer... codes) {
    statuses.take(
        List.of(
            new WhatsAppStatus(
                "wamid.OUT1", kind, Instant.EPOCH, callbackData, Arrays.asList(codes), null)));
  }

  private String outbox(String column) {
    return jdbc.sql("select " + column + "::text from outbox").query(String.class).single();
  }

  private String written(String column) {
    return jdbc.sql("select " + column + "::text from delivery_status")
        .query(String.class)
        .single();
  }
}
