package id.suarawarga.gateway.channel;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.Content.Choice;
import id.suarawarga.engine.message.Option;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.gateway.channel.SendResult.Sent;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every channel promises. Each runs it on the real thing, or on its provider's double. */
public abstract class ChannelContract {

  private static final List<Option> OPTIONS =
      List.of(
          Option.answer("3f9a:COST:1", "Ya"),
          Option.answer("3f9a:COST:2", "Tidak, sama sekali tidak"),
          Option.move("3f9a:COST:back", "Kembali"));

  private long lastId = 40;

  /** A message as the resident sees it. */
  public record Shown(String text, List<String> labels) {}

  protected abstract Channel channel();

  /** The same channel where nobody can be reached through it. */
  protected abstract Channel cutOff();

  /** Somebody who can be reached, with nothing on the screen yet. */
  protected abstract Address resident();

  /** An account as near to ours as can be that is not ours. */
  protected abstract Account stranger();

  /** What the resident has before them, the newest last. */
  protected abstract List<Shown> screen();

  /** What comes in when the resident taps this option of the newest message. */
  protected abstract Choice tap(String label);

  /**
   * How often a message is seen that is sent once more because nobody knows what came of the first
   * try: once where the channel knows it by its number, twice where the provider leaves no way.
   */
  protected abstract int timesARepeatIsSeen();

  @Test
  void whatTheNetworkDoesIsAResultAndNoException() {
    assertThat(cutOff().send(7, OutboundMessage.text(resident(), "Halo"), 1))
        .isNotNull()
        .isNotInstanceOf(Sent.class);
  }

  @Test
  void eachOptionIsShownOnceAndATapSaysWhichItWas() {
    send("Berapa?", OPTIONS, null);

    assertThat(screen()).containsExactly(new Shown("Berapa?", labels()));
    assertThat(OPTIONS).allMatch(option -> tap(option.label()).optionId().equals(option.id()));
  }

  @Test
  void aTextThatIsTooLongForOneMessageIsShownWholeAndOffersItsOptionsOnce() {
    String text = IntStream.range(0, 2_000).mapToObj(i -> "kata" + i).collect(words());
    send(text, OPTIONS, null);

    assertThat(screen().stream().map(Shown::text).collect(words()).split("\\s+"))
        .containsExactly(text.split(" "));
    assertThat(screen().stream().flatMap(shown -> shown.labels().stream()))
        .containsExactlyElementsOf(labels());
    assertThat(screen().getLast().labels()).isEqualTo(labels());
  }

  @Test
  void aRepeatIsTakenAndSeenNoOftenerThanTheProviderMakesUs() {
    OutboundMessage hello = OutboundMessage.text(resident(), "Halo");
    assertThat(channel().send(7, hello, 1)).isInstanceOf(Sent.class);
    assertThat(channel().send(7, hello, 2)).isInstanceOf(Sent.class);

    assertThat(texts()).isEqualTo(Collections.nCopies(timesARepeatIsSeen(), "Halo"));
  }

  @Test
  void whatATapNamesCanBeReplaced() {
    send("Satu?", OPTIONS, null);
    send("Dua?", List.of(), tap("Ya").bubble());

    assertThat(screen().getLast()).isEqualTo(new Shown("Dua?", List.of()));
    assertThat(texts()).isSubsetOf("Satu?", "Dua?").doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-bubble", "999999", "99999999999999999999"})
  void whereThereIsNothingToReplaceANewMessageIsShown(String bubble) {
    send("Satu?", OPTIONS, null);
    send("Dua?", List.of(), bubble);

    assertThat(texts()).containsExactly("Satu?", "Dua?");
  }

  @Test
  void messagesAppearInTheOrderInWhichTheyAreSent() {
    Stream.of("Satu", "Dua", "Tiga").forEach(text -> send(text, List.of(), null));

    assertThat(texts()).containsExactly("Satu", "Dua", "Tiga");
  }

  @Test
  void itServesItsOwnAccountAndNoStrangers() {
    assertThat(channel().serves(resident().account())).isTrue();
    assertThat(channel().serves(channel().account())).isTrue();
    assertThat(channel().serves(stranger())).isFalse();
  }

  private void send(String text, List<Option> options, @Nullable String replaces) {
    OutboundMessage message = new OutboundMessage(resident(), text, null, options, replaces);
    assertThat(channel().send(++lastId, message, 1)).isInstanceOf(Sent.class);
  }

  private List<String> texts() {
    return screen().stream().map(Shown::text).toList();
  }

  private static List<String> labels() {
    return OPTIONS.stream().map(Option::label).toList();
  }

  private static Collector<CharSequence, ?, String> words() {
    return Collectors.joining(" ");
  }
}
