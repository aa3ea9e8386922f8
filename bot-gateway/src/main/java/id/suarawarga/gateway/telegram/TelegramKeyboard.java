package id.suarawarga.gateway.telegram;

import id.suarawarga.engine.message.Option;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.CopyTextButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;

/** Lays options out as buttons under a message: answers first, what moves about below. */
final class TelegramKeyboard {

  /** Two labels of this length fit beside each other on a small phone. */
  private static final int SHORT_LABEL = 14;

  private TelegramKeyboard() {}

  /** Null without options. */
  static @Nullable InlineKeyboardMarkup of(List<Option> options) {
    if (options.isEmpty()) {
      return null;
    }
    List<Option> answers = withRole(options, Option.Role.ANSWER);
    boolean allShort = answers.stream().allMatch(option -> option.label().length() <= SHORT_LABEL);
    List<InlineKeyboardRow> rows = new ArrayList<>(rows(withRole(options, Option.Role.COPY), 1));
    rows.addAll(rows(answers, allShort ? 2 : 1));
    rows.addAll(rows(withRole(options, Option.Role.MOVE), 2));
    return new InlineKeyboardMarkup(rows);
  }

  private static List<Option> withRole(List<Option> options, Option.Role role) {
    return options.stream().filter(option -> option.role() == role).toList();
  }

  private static List<InlineKeyboardRow> rows(List<Option> options, int perRow) {
    List<InlineKeyboardRow> rows = new ArrayList<>();
    for (int from = 0; from < options.size(); from += perRow) {
      List<Option> row = options.subList(from, Math.min(from + perRow, options.size()));
      rows.add(new InlineKeyboardRow(row.stream().map(TelegramKeyboard::button).toList()));
    }
    return rows;
  }

  private static InlineKeyboardButton button(Option option) {
    var button = InlineKeyboardButton.builder().text(option.label());
    return option.role() == Option.Role.COPY
        ? button.copyText(CopyTextButton.builder().text(option.id()).build()).build()
        : button.callbackData(option.id()).build();
  }
}
