package id.suarawarga.gateway.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Named.named;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.engine.outbox.DeliveryStatuses;
import id.suarawarga.engine.outbox.Outbox;
import id.suarawarga.engine.outbox.ReplicaId;
import id.suarawarga.engine.outbox.SentParts;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.testing.TestServers;
import id.suarawarga.gateway.channel.ManualTime;
import id.suarawarga.gateway.channel.Receipt;
import id.suarawarga.gateway.delivery.Delivery;
import id.suarawarga.gateway.delivery.DeliverySettings;
import id.suarawarga.gateway.delivery.Lines;
import id.suarawarga.gateway.testing.BotReply;
import id.suarawarga.gateway.testing.FakeGraphApi;
import id.suarawarga.gateway.testing.WhatsAppBubble;
import id.suarawarga.gateway.whatsapp.WhatsAppStatus.Kind;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** From the outbox to the phone while Meta or the way to it fails; Meta reports what it has. */
class WhatsAppFaultsIT {

  private static final DeliverySettings SETTINGS =
      new DeliverySettings(
          64,
          10_000,
          12,
          Duration.ofSeconds(1),
          Duration.ofMinutes(5),
          Duration.ofSeconds(5),
          Duration.ofSeconds(30),
          Duration.ofMillis(50),
          Duration.ofSeconds(10));

  private final HikariDataSource database = TestServers.database();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final ManualTime time = new ManualTime();
  private final SentParts parts = new SentParts(jdbc);
  private final RespondentId siti = RespondentId.random();
  private final FakeGraphApi fake = FakeGraphApi.start();
  private final Outbox outbox =
      new Outbox(
          database,
          TestNumber.KEY.vault(),
          ReplicaId.random(),
          Duration.ofMinutes(1),
          time.clock());
  private final Delivery delivery =
      new Delivery(
          new Lines(List.of(channel()), SETTINGS, time),
          outbox,
          _ -> Receipt.SILENT,
          SETTINGS,
          time,
          new SimpleMeterRegistry());
  private final OutboxStatuses statuses =
      new OutboxStatuses(
          TestNumber.KEY, new DeliveryStatuses(jdbc), outbox, parts, new SimpleMeterRegistry());

  @BeforeEach
  void empty() {
    jdbc.sql("truncate outbox, delivery_status").update();
  }

  @AfterEach
  void close() {
    assertThat(fake.violations()).isEmpty();
    delivery.close();
    fake.close();
    database.close();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void whateverPassesNothingIsLostDoubledOrOutOfOrder(BotReply fault) {
    fake.answer(fault);
    commit("1", "2", "3");
    letTimePass();
    assertThat(shown()).containsExactly("1", "2", "3");
  }

  static Stream<Named<BotReply>> faults() {
    return Stream.of(
        named("too much for this person", FakeGraphApi.error(400, 131056)),
        named("too much for this number", FakeGraphApi.error(400, 130429)),
        named("dead token", FakeGraphApi.error(401, 190)),
        named("Meta's own trouble", FakeGraphApi.error(503, 131016)),
        named("Meta cannot be had", BotReply.html(503)),
        named("a gateway's trouble", BotReply.html(502)),
        named("refused on the way", BotReply.html(403)),
        named("connection dropped before", BotReply.dropped()),
        named("answer lost afterwards", BotReply.doneButDropped()));
  }

  @Test
  void ofALongMessageOnlyThePartsThatMetaHasNotReportedOfAreRepeated() {
    List<String> long3 = Stream.of("1", "2", "3").map(it -> it.repeat(4000) + "\n").toList();
    fake.answer(FakeGraphApi.error(503, 131016), BotReply.doneButDropped());
    commit(String.join("", long3));
    letTimePass();
    assertThat(shown()).extracting(text -> text.substring(0, 1)).containsExactly("1", "2", "3");
  }

  @Test
  void whatCanNeverBeSentIsGivenUpAndTheOthersGoOn() {
    fake.answer(FakeGraphApi.error(400, 131026));
    commit("1", "2");
    letTimePass();
    assertThat(shown()).containsExactly("2");
    assertThat(failures())
        .containsExactly("error 131026: WhatsApp can't bring it to this person", null);
  }

  @Test
  void whatComesTooLateWaitsForTheNextWordAndThenGoesFirst() {
    fake.answer(FakeGraphApi.error(400, 131047));
    commit("1", "2");
    await().until(() -> failures().getFirst() != null);
    delivery.sweep();
    assertThat(shown()).isEmpty();

    heardAt(time.now());
    commit("3");
    letTimePass();
    assertThat(shown()).containsExactly("1", "2", "3");
  }

  private List<@Nullable String> failures() {
    return jdbc.sql("select failure from outbox order by id").query(String.class).list();
  }

  private void heardAt(Instant at) {
    jdbc.sql(
            """
            with person as (
              insert into respondent (id, created_at) values (:siti, :at) returning id)
            insert into conversation (respondent_id, version, heard_at) select id, 0, :at from person
            """)
        .param("siti", siti.value())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }

  private WhatsAppChannel channel() {
    return TestNumber.channel(
        TestNumber.api(HttpUrl.get(fake.url()), FakeGraphApi.TOKEN), parts::of);
  }

  private void commit(String... texts) {
    var replies =
        Stream.of(texts)
            .map(text -> outbox.seal(siti, OutboundMessage.text(TestNumber.SITI, text)))
            .toList();
    TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    outbox.hold(transaction.execute(_ -> outbox.append(replies)), delivery::offer);
  }

  private void letTimePass() {
    await()
        .until(
            () -> {
              report();
              time.pass(Duration.ofSeconds(1));
              delivery.sweep();
              return outbox.depth() == 0;
            });
  }

  private void report() {
    List<WhatsAppStatus> reports =
        fake.messages(TestNumber.PHONE).stream().map(this::delivered).toList();
    statuses.take(reports);
  }

  private WhatsAppStatus delivered(WhatsAppBubble bubble) {
    String ours = bubble.request().path("biz_opaque_callback_data").asString("");
    return new WhatsAppStatus(bubble.id(), Kind.DELIVERED, time.now(), ours, List.of(), null);
  }

  private List<String> shown() {
    return fake.messages(TestNumber.PHONE).stream().map(WhatsAppBubble::text).toList();
  }
}
