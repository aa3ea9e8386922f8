package id.suarawarga.gateway.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.gateway.channel.SendResult;
import id.suarawarga.gateway.channel.SendResult.Halted;
import id.suarawarga.gateway.channel.SendResult.NotSent;
import id.suarawarga.gateway.channel.SendResult.Rejected;
import id.suarawarga.gateway.channel.SendResult.Scope;
import id.suarawarga.gateway.channel.SendResult.Sent;
import id.suarawarga.gateway.channel.SendResult.Silent;
import id.suarawarga.gateway.channel.SendResult.Throttled;
import id.suarawarga.gateway.channel.SendResult.Unknown;
import id.suarawarga.gateway.testing.BotReply;
import id.suarawarga.gateway.testing.FakeGraphApi;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each class of Meta's errors does. */
class WhatsAppErrorsTest {

  private static final OutboundMessage HELLO = OutboundMessage.text(TestNumber.SITI, "Halo");

  @AutoClose private final FakeGraphApi fake = FakeGraphApi.start();
  private final WhatsAppChannel channel = TestNumber.channel(fake);

  @Test
  void thePairWaitsFourTimesAsLongEachTimeAndAfterAMessageBeginsAnew() {
    fake.answer(errors(400, 131056, 6));
    assertThat(IntStream.range(0, 6).mapToObj(_ -> send(1)))
        .containsExactlyElementsOf(
            IntStream.of(1, 4, 16, 64, 256, 256).mapToObj(s -> wait(s, Scope.PERSON)).toList());

    assertThat(send(1)).isInstanceOf(Sent.class);
    fake.answer(errors(429, 131056, 1));
    assertThat(send(1)).isEqualTo(wait(1, Scope.PERSON));
  }

  @ParameterizedTest
  @ValueSource(ints = {130429, 4, 80007, 131057, 133016})
  void theNumberWaitsLongerEachTime(int code) {
    fake.answer(errors(400, code, 2));

    assertThat(send(1)).isEqualTo(wait(1, Scope.ACCOUNT));
    assertThat(send(4)).isEqualTo(wait(8, Scope.ACCOUNT));
  }

  @Test
  void theNumberWaitsAsLongAsMetaSays() {
    String usage = "{\"1\":[{\"type\":\"messaging\",\"estimated_time_to_regain_access\":19}]}";
    fake.answer(
        FakeGraphApi.error(429, 4).with("Retry-After", "10"),
        FakeGraphApi.error(400, 80007).with("X-Business-Use-Case-Usage", usage),
        BotReply.html(429));

    assertThat(List.of(send(1), send(1), send(1)))
        .containsExactly(
            wait(10, Scope.ACCOUNT), wait(19 * 60, Scope.ACCOUNT), wait(1, Scope.ACCOUNT));
  }

  @Test
  void aReportedNumberKeepsStill() {
    fake.answer(errors(400, 131048, 1));
    assertThat(send(1)).isEqualTo(wait(30 * 60, Scope.ACCOUNT));
  }

  @ParameterizedTest
  @CsvSource({"500, 1", "503, 2", "500, 131000", "503, 131016", "400, 131053", "500, 999999"})
  void whatPassesIsTriedAgain(int status, int code) {
    fake.answer(errors(status, code, 1));
    assertThat(send(1)).isEqualTo(new NotSent("error " + code));
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        131026, 131021, 131051, 131062, 131049, 131050, 130472, 100, 131008, 131009, 33, 132000,
        132001, 132005, 132007, 132012, 132015, 132016, 999999
      })
  void whatCanNeverBeSentIsGivenUpAtOnceAndNobodyIsNamed(int code) {
    fake.answer(errors(400, code, 1));
    assertThat(send(1))
        .isInstanceOfSatisfying(
            Rejected.class,
            no -> assertThat(no.reason()).startsWith("error " + code).doesNotContain("62812"));
  }

  @Test
  void whoMetaSaysIsSilentHasToWriteFirst() {
    fake.answer(errors(400, 131047, 1));
    assertThat(send(1))
        .isEqualTo(
            new Silent("error 131047: the resident has not written for 24 hours", Instant.EPOCH));
  }

  @Test
  void aWordThatComesWhileMetaRefusesEndsTheSilence() {
    Instant before = Instant.parse("2026-11-20T01:00:00Z");
    Iterator<Instant> words = List.of(before, before.plusSeconds(90_000)).iterator();
    Window window = new Window(_ -> Optional.of(words.next()), () -> before);
    fake.answer(errors(400, 131047, 1));

    WhatsAppChannel prompt =
        TestNumber.channel(TestNumber.api(HttpUrl.get(fake.url()), FakeGraphApi.TOKEN), window);
    assertThat(prompt.send(7, HELLO, 1))
        .isEqualTo(new Silent("error 131047: the resident has not written for 24 hours", before));
  }

  @Test
  void whoHasBeenSilentForADayIsNotWrittenTo() {
    Instant word = Instant.parse("2026-11-20T01:00:00Z");
    Window closed = new Window(_ -> Optional.of(word), () -> word.plus(Window.LENGTH));
    WhatsAppChannel late =
        TestNumber.channel(TestNumber.api(HttpUrl.get(fake.url()), FakeGraphApi.TOKEN), closed);

    assertThat(late.send(7, HELLO, 1))
        .isEqualTo(new Silent("window: the resident has not written for 24 hours", word));
    assertThat(fake.requests()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0, SUARA_WHATSAPP_ACCESS_TOKEN",
    "190, SUARA_WHATSAPP_ACCESS_TOKEN",
    "10, whatsapp_business_messaging",
    "200, whatsapp_business_messaging",
    "299, whatsapp_business_messaging",
    "368, WhatsApp Manager",
    "131031, WhatsApp Manager",
    "131042, payment",
    "133010, SUARA_WHATSAPP_PHONE_NUMBER_ID",
    "130497, country"
  })
  void whatAnOperatorHasToCureHaltsTheChannelAndNamesTheCure(int code, String cure) {
    fake.answer(errors(400, code, 1));
    assertThat(send(1))
        .isInstanceOfSatisfying(Halted.class, it -> assertThat(it.reason()).contains(cure));
    assertThat(send(1)).isInstanceOf(Sent.class);
  }

  @Test
  void aWrongTokenHaltsAndIsNotToldToAnybody() {
    GraphApi wrong = TestNumber.api(HttpUrl.get(fake.url()), "EAAG-wrong");
    SendResult result = TestNumber.channel(wrong).send(7, HELLO, 1);

    assertThat(result).isInstanceOf(Halted.class);
    assertThat(result.toString()).doesNotContain("EAAG");
  }

  @Test
  void anAnswerThatSaysNothingIsUnknownAndRepeatedAsOftenAsItMostLikelyWasNotSent() {
    fake.answer(
        BotReply.html(503), BotReply.html(502), BotReply.dropped(), BotReply.text(200, "{}"));

    assertThat(Stream.generate(() -> (Unknown) send(1)).limit(4))
        .allMatch(result -> result.wordWithin().equals(Duration.ofSeconds(30)))
        .extracting(Unknown::repeatable)
        .containsExactly(true, true, false, false);
    assertThat(send(1)).isInstanceOf(Sent.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 403, 404, 413})
  void whatIsRefusedOnTheWayHoldsUpThisPersonOnlyAndIsCounted(int status) {
    fake.answer(BotReply.html(status));
    assertThat(send(2)).isEqualTo(new NotSent("HTTP " + status));
  }

  private SendResult send(int attempt) {
    return channel.send(7, HELLO, attempt);
  }

  private static SendResult wait(int seconds, Scope scope) {
    return new Throttled(Duration.ofSeconds(seconds), scope);
  }

  private static BotReply[] errors(int status, int code, int times) {
    return IntStream.range(0, times)
        .mapToObj(_ -> FakeGraphApi.error(status, code))
        .toArray(BotReply[]::new);
  }
}
