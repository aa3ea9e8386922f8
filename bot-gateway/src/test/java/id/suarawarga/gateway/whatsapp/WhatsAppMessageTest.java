package id.suarawarga.gateway.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.message.FormOffer;
import id.suarawarga.engine.message.Option;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.gateway.channel.SendResult.Sent;
import id.suarawarga.gateway.channel.SendResult.Unknown;
import id.suarawarga.gateway.testing.BotReply;
import id.suarawarga.gateway.testing.FakeGraphApi;
import id.suarawarga.gateway.testing.WhatsAppBubble;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhatsAppMessageTest {

  private static final Option BACK = Option.move("3f9a:COST:back", "Kembali");

  private final FakeGraphApi fake = FakeGraphApi.start();
  private final WhatsAppChannel channel = TestNumber.channel(fake);

  @AfterEach
  void close() {
    assertThat(fake.violations()).isEmpty();
    fake.close();
  }

  @Test
  void whereMetaRefusesTheFormTheQuestionIsAskedInTheChat() {
    fake.answer(FakeGraphApi.error(400, 131009));
    FormOffer form = new FormOffer("3f9a2c1d", "Isi semua?", "Isi survei");
    OutboundMessage message = message("Apa?", null, answers("Ya"));

    assertThat(channel.send(7, message.offering(form), 1)).isInstanceOf(Sent.class);
    assertThat(fake.requests()).hasSize(2);
    assertThat(shown()).containsOnly("Apa?");
  }

  @Test
  void upToThreeShortOptionsAreButtons() {
    WhatsAppBubble bubble = send("Apa?", answers("Laki-laki", "Perempuan", "Tidak ingin menjawab"));

    assertThat(type(bubble)).isEqualTo("button");
    assertThat(bubble.titles()).containsExactly("Laki-laki", "Perempuan", "Tidak ingin menjawab");
  }

  @Test
  void aFourPointScaleWithAWayBackIsAList() {
    WhatsAppBubble bubble = send("Apa?", answers("Buruk", "Cukup", "Baik", "Sangat baik"), BACK);

    assertThat(type(bubble)).isEqualTo("list");
    assertThat(bubble.titles()).containsExactly("Buruk", "Cukup", "Baik", "Sangat baik", "Kembali");
    assertThat(bubble.text()).isEqualTo("Apa?");
  }

  @Test
  void officialWordsThatDoNotFitARowStandInTheTextAndInTheDescription() {
    WhatsAppBubble bubble =
        send("Apa?", answers("Tidak ada", "Ada tetapi tidak berfungsi", "Baik", "Buruk"), BACK);

    assertThat(bubble.text())
        .isEqualTo("Apa?\n\n1. Tidak ada\n2. Ada tetapi tidak berfungsi\n3. Baik\n4. Buruk");
    assertThat(bubble.titles())
        .containsExactly("1. Tidak ada", "2. Ada tetapi tidak…", "3. Baik", "4. Buruk", "Kembali");
    assertThat(bubble.labels()).contains("Ada tetapi tidak berfungsi");
  }

  @Test
  void twoOptionsWithTheSameWordsAreToldApartByTheirNumber() {
    assertThat(send("Apa?", answers("Loket", "Loket")).titles())
        .containsExactly("1. Loket", "2. Loket");
  }

  @Test
  void whatIsBeyondTheTenthRowIsTypedByItsNumber() {
    WhatsAppBubble bubble = send("Apa?", answers(numbers(12)), BACK);

    assertThat(bubble.titles()).containsExactly(numbers(10));
    assertThat(bubble.text())
        .isEqualTo(
            "Apa?\n\nPilihan lain, ketik angkanya:\n11. Nomor 11\n12. Nomor 12\n\n"
                + "Atau ketik: Kembali");
  }

  @Test
  void aTextThatIsTooLongForAListGoesAheadAndTheOptionsStandUnderItsEnd() {
    String text = "Kalimat panjang. ".repeat(100).strip();
    send(text, answers("Ya", "Tidak"));

    assertThat(shown()).hasSize(2).allMatch(part -> part.length() <= 1_024);
    assertThat(String.join(" ", shown())).isEqualTo(text);
    assertThat(callbacks()).containsExactly("7/1", "7");
  }

  @Test
  void aTextOfOneMessageCostsOne() {
    send("a".repeat(4_096), List.of());
    assertThat(shown()).hasSize(1);
  }

  @Test
  void partsThatWereTakenAreNotRepeatedEvenAfterALongWait() {
    OutboundMessage message = message("Kalimat panjang. ".repeat(300), null, List.of());
    fake.answer(BotReply.late(Duration.ZERO), FakeGraphApi.error(400, 131056));

    channel.send(7, message, 1);
    assertThat(channel.send(7, message, 1)).isEqualTo(new Sent(null));
    assertThat(shown()).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void aLostAnswerWaitsForAStatus() {
    fake.answer(BotReply.doneButDropped());

    assertThat(channel.send(7, message("Halo", null, List.of()), 1))
        .isInstanceOfSatisfying(
            Unknown.class,
            unknown -> assertThat(unknown.wordWithin()).isEqualTo(WhatsAppChannel.STATUS_WITHIN));
    assertThat(fake.requests()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "a*b", "a\nb", " a", "a "})
  void whatMarkupCannotHoldIsNotBold(String strong) {
    String text = "Baca: " + strong + ".";
    channel.send(7, message(text, strong, List.of()), 1);
    assertThat(last().request().at("/text/body").asString("")).isEqualTo(text);
  }

  @Test
  void theStrongPartIsBold() {
    channel.send(7, message("Pertanyaan 1\n\nMudah?", "Mudah?", List.of()), 1);

    assertThat(last().request().at("/text/body").asString("")).endsWith("\n\n*Mudah?*");
    assertThat(last().text()).isEqualTo("Pertanyaan 1\n\nMudah?");
  }

  private WhatsAppBubble send(String text, List<Option> options, Option... more) {
    List<Option> all = new ArrayList<>(options);
    all.addAll(List.of(more));
    assertThat(channel.send(7, message(text, null, all), 1)).isInstanceOf(Sent.class);
    return last();
  }

  private static OutboundMessage message(
      String text, @Nullable String strong, List<Option> options) {
    return new OutboundMessage(TestNumber.SITI, text, strong, options, null);
  }

  private WhatsAppBubble last() {
    return fake.messages(TestNumber.PHONE).getLast();
  }

  private List<String> shown() {
    return fake.messages(TestNumber.PHONE).stream().map(WhatsAppBubble::text).toList();
  }

  private Stream<String> callbacks() {
    return fake.requests().stream()
        .map(it -> TestNumber.KEY.verify(it.path("biz_opaque_callback_data").asString("")))
        .map(String::valueOf);
  }

  private static String type(WhatsAppBubble bubble) {
    return bubble.request().at("/interactive/type").asString("");
  }

  private static List<Option> answers(String... labels) {
    return IntStream.range(0, labels.length)
        .mapToObj(i -> Option.answer("3f9a:COST:" + (i + 1), labels[i]))
        .toList();
  }

  private static String[] numbers(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> "Nomor " + i).toArray(String[]::new);
  }
}
