package id.suarawarga.gateway.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.engine.outbox.DeliveryStatuses;
import id.suarawarga.engine.outbox.Outbox;
import id.suarawarga.engine.outbox.ReplicaId;
import id.suarawarga.engine.outbox.SentParts;
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
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class OutboxStatusesIT {

  private static final Vault VAULT = TestNumber.KEY.vault();

  @AutoClose private final HikariDataSource database = TestServers.database();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final Outbox outbox =
      new Outbox(database, VAULT, ReplicaId.random(), Duration.ofMinutes(1), Clock.systemUTC());
  private final SentParts parts = new SentParts(jdbc);
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final OutboxStatuses statuses =
      new OutboxStatuses(TestNumber.KEY, new DeliveryStatuses(jdbc), outbox, parts, meters);

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

  @Test
  void aReportWithOurNumberSettlesALostAnswer() {
    report(Kind.DELIVERED, ours());
    assertThat(outbox("state")).isEqualTo("SENT");
  }

  @Test
  void aReportOfAPartTellsHowFarTheMessageHasCome() {
    report(Kind.DELIVERED, part(2));
    report(Kind.SENT, part(1));
    report(Kind.FAILED, part(3), 131016);
    assertThat(outbox("state")).isEqualTo("PENDING");
    assertThat(parts.of(id)).isEqualTo(2);
    assertThat(written("outbox_id")).isEqualTo("" + id);
  }

  @Test
  void aReportWithoutAnyNumberIsWrittenDownOnly() {
    report(Kind.READ, null);
    assertThat(outbox("state")).isEqualTo("PENDING");
    assertThat(written("status")).isEqualTo("READ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"somebody else's", "99999999999999999999", "1/x", "%d", "%d.", "%d.AAAA"})
  void aReportThatIsForgedIsCountedAndMeansNothing(String callbackData) {
    report(Kind.READ, callbackData.formatted(id));
    assertMeantNothing();
  }

  @Test
  void aReportOfAnotherNumbersMessageIsCountedAndMeansNothing() {
    Account other = new Account(ChannelType.WHATSAPP, "300000000000002");
    report(Kind.READ, new CallbackKey(other, VAULT).sign(new CallbackData(id, null)));
    assertMeantNothing();
  }

  @Test
  void aMessageThatCanNeverArriveIsGivenUpAndOneThatFailedForNowIsRepeated() {
    report(Kind.FAILED, ours(), 131016);
    assertThat(outbox("state")).isEqualTo("PENDING");
    report(Kind.FAILED, ours(), 131026);
    assertThat(outbox("state")).isEqualTo("FAILED");
    assertThat(outbox("failure")).isEqualTo("error 131026: WhatsApp can't bring it to this person");
  }

  @Test
  void whatItCostsIsWrittenDown() {
    Pricing pricing = new Pricing(true, "service", "regular", "PMP");
    statuses.take(
        List.of(
            new WhatsAppStatus(
                "wamid.OUT1", Kind.SENT, Instant.EPOCH, ours(), List.of(), pricing)));
    assertThat(written("billable")).isEqualTo("true");
    assertThat(written("category")).isEqualTo("service");
  }

  @Test
  void withoutTheDatabaseMetaHasToReportAgain() {
    database.close();
    assertThatThrownBy(() -> report(Kind.SENT, ours()))
        .isInstanceOf(IntakeUnavailableException.class);
  }

  private void assertMeantNothing() {
    assertThat(outbox("state")).isEqualTo("PENDING");
    assertThat(meters.counter("suara.whatsapp.statuses.foreign").count()).isEqualTo(1);
    assertThat(jdbc.sql("select count(*) from delivery_status").query(Long.class).single())
        .isZero();
  }

  private String ours() {
    return TestNumber.KEY.sign(new CallbackData(id, null));
  }

  private String part(int part) {
    return TestNumber.KEY.sign(new CallbackData(id, part));
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
