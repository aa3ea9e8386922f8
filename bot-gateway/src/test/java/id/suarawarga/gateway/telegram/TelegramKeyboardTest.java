package id.suarawarga.gateway.telegram;

import static id.suarawarga.engine.message.Option.answer;
import static id.suarawarga.engine.message.Option.move;
import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.message.Option;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;

class TelegramKeyboardTest {

  @Test
  void withoutOptionsThereIsNone() {
    assertThat(TelegramKeyboard.of(List.of())).isNull();
  }

  @Test
  void longAnswersStandBelowEachOtherAndMovesComeLast() {
    assertThat(
            rows(
                move("r:BACK", "Kembali"),
                answer("r:COST:1", "Sangat mahal"),
                answer("r:COST:2", "Tidak sesuai sama sekali"),
                move("r:CANCEL", "Batal")))
        .containsExactly(
            List.of("Sangat mahal"),
            List.of("Tidak sesuai sama sekali"),
            List.of("Kembali", "Batal"));
  }

  @Test
  void shortAnswersStandInPairs() {
    assertThat(rows(answer("a", "Setuju"), answer("b", "Tidak"), answer("c", "Nanti")))
        .containsExactly(List.of("Setuju", "Tidak"), List.of("Nanti"));
  }

  @Test
  void whatIsToBeCopiedStandsFirstAndSendsNothingBack() {
    InlineKeyboardButton copy =
        TelegramKeyboard.of(List.of(answer("a", "Setuju"), Option.copy("ADU-7K2QXM9P", "Salin")))
            .getKeyboard()
            .getFirst()
            .getFirst();

    assertThat(copy.getCopyText().getText()).isEqualTo("ADU-7K2QXM9P");
    assertThat(copy.getCallbackData()).isNull();
  }

  private static List<List<String>> rows(Option... options) {
    return TelegramKeyboard.of(List.of(options)).getKeyboard().stream()
        .map(row -> row.stream().map(InlineKeyboardButton::getText).toList())
        .toList();
  }
}
