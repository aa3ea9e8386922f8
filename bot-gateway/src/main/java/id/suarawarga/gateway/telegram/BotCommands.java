package id.suarawarga.gateway.telegram;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/** The commands that Telegram offers in its menu, described in both languages. */
final class BotCommands {

  static final List<String> NAMES =
      List.of("mulai", "menu", "status", "kembali", "batal", "bahasa", "bantuan", "hapus");

  private static final Locale INDONESIAN = Locale.of("id");

  private BotCommands() {}

  /** For everybody, and for apps in Indonesian and in English. */
  static List<SetMyCommands> all() {
    return List.of(
        commands(INDONESIAN, null), commands(INDONESIAN, "id"), commands(Locale.ENGLISH, "en"));
  }

  private static SetMyCommands commands(Locale locale, @Nullable String appLanguage) {
    ResourceBundle texts =
        ResourceBundle.getBundle(BotCommands.class.getPackageName() + ".commands", locale);
    List<BotCommand> commands =
        NAMES.stream().map(name -> new BotCommand(name, texts.getString(name))).toList();
    return SetMyCommands.builder().commands(commands).languageCode(appLanguage).build();
  }
}
