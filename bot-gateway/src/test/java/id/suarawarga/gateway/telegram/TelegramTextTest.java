package id.suarawarga.gateway.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TelegramTextTest {

  @Test
  void aPlainTextIsSentAsItIs() {
    assertThat(TelegramText.parts("1 < 2 & <b>tebal</b>", null))
        .containsExactly(new TelegramText("1 < 2 & <b>tebal</b>", false));
  }

  @Test
  void aStrongPartIsBoldAndAllElseIsEscaped() {
    assertThat(TelegramText.parts("a<b\nNilai & biaya?\nc>d", "Nilai & biaya?"))
        .containsExactly(new TelegramText("a&lt;b\n<b>Nilai &amp; biaya?</b>\nc&gt;d", true));
  }

  @Test
  void aLongTextIsCutAtTheBestSeam() {
    String text = "a".repeat(3_000) + ". " + "b".repeat(500) + "\n" + "c".repeat(1_000);

    assertThat(TelegramText.parts(text, null))
        .extracting(part -> part.text().length())
        .containsExactly(3_502, 1_000);
  }

  @Test
  void aTextWithoutSeamsIsCutWhereItMustBeAndNeverInsideACharacter() {
    String text = "a" + "\ud83d\ude00".repeat(4_096);

    assertThat(TelegramText.parts(text, null))
        .allMatch(part -> part.text().length() <= TelegramText.LONGEST)
        .noneMatch(part -> Character.isLowSurrogate(part.text().charAt(0)))
        .extracting(TelegramText::text)
        .satisfies(parts -> assertThat(String.join("", parts)).isEqualTo(text));
  }

  @Test
  void markupDoesNotCountAgainstTheLimit() {
    String text = "<".repeat(TelegramText.LONGEST);

    assertThat(TelegramText.parts(text, text)).hasSize(1);
  }

  @Test
  void aStrongPartMayReachOverACut() {
    String strong = "kata ".repeat(1_000).strip();

    String bold =
        TelegramText.parts("x " + strong + " y", strong).stream()
            .map(TelegramText::text)
            .collect(Collectors.joining(" "));

    assertThat(bold).startsWith("x <b>kata").contains("kata</b> <b>kata").endsWith("kata</b> y");
  }

  @Test
  void whitespaceAloneMakesNoPart() {
    assertThat(TelegramText.parts("a" + " ".repeat(9_000), null))
        .containsExactly(new TelegramText("a", false));
  }
}
