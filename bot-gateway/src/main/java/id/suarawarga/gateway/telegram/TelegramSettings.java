package id.suarawarga.gateway.telegram;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.ChannelType;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the Telegram channel. A wrong one is refused with one sentence that names the
 * variable and the cure.
 *
 * @param token the bot's token; without one the channel is off
 * @param apiUrl scheme, host and port of the Bot API
 * @param mode {@code polling} or {@code webhook}
 * @param webhookSecret what Telegram sends with each webhook call
 * @param messagesPerSecond the most that may be sent, over all chats
 */
@ConfigurationProperties("suara.telegram")
record TelegramSettings(
    String token,
    @DefaultValue(TelegramSettings.TELEGRAM) String apiUrl,
    @DefaultValue(TelegramSettings.POLLING) String mode,
    @Nullable String webhookSecret,
    @DefaultValue(TelegramSettings.DEFAULT_RATE) String messagesPerSecond) {

  static final String POLLING = "polling";
  static final String WEBHOOK = "webhook";
  static final String TELEGRAM = "https://api.telegram.org";

  static final String DEFAULT_RATE = "30";

  private static final Pattern TOKEN = Pattern.compile("[0-9]{1,20}:[A-Za-z0-9_-]{5,}");
  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{1,256}");

  public TelegramSettings {
    token = token.strip();
    apiUrl = apiUrl.isBlank() ? TELEGRAM : apiUrl.strip();
    mode = mode.isBlank() ? POLLING : mode.strip();
    require(
        TOKEN.matcher(token).matches(),
        "SUARA_TELEGRAM_TOKEN is not a bot token: copy it from @BotFather, digits, a colon and"
            + " letters, such as 123456789:AbC…");
    require(
        isServer(HttpUrl.parse(apiUrl)),
        "SUARA_TELEGRAM_API_URL must be scheme, host and port and nothing more, such as "
            + TELEGRAM);
    require(
        mode.equals(POLLING) || mode.equals(WEBHOOK),
        "SUARA_TELEGRAM_MODE must be 'polling' or 'webhook'");
    webhookSecret = webhookSecret == null || webhookSecret.isBlank() ? null : webhookSecret.strip();
    require(
        webhookSecret == null ? !mode.equals(WEBHOOK) : SECRET.matcher(webhookSecret).matches(),
        "SUARA_TELEGRAM_WEBHOOK_SECRET must be 1 to 256 letters, digits, '_' or '-' when"
            + " SUARA_TELEGRAM_MODE is 'webhook': make one with 'openssl rand -hex 32'");
    messagesPerSecond = messagesPerSecond.isBlank() ? DEFAULT_RATE : messagesPerSecond.strip();
    require(
        messagesPerSecond.matches("[1-9][0-9]{0,3}"),
        "SUARA_TELEGRAM_MESSAGES_PER_SECOND must be a whole number from 1 to 9999; Telegram allows"
            + " about 30");
  }

  /** Telegram's id of the bot. */
  String botId() {
    return token.substring(0, token.indexOf(':'));
  }

  Account account() {
    return new Account(ChannelType.TELEGRAM, botId());
  }

  /** The most messages that may be sent per second, over all chats. */
  int rate() {
    return Integer.parseInt(messagesPerSecond);
  }

  boolean usesWebhook() {
    return mode.equals(WEBHOOK);
  }

  /** Where Telegram is to send updates; it wants HTTPS, a server of one's own need not. */
  String webhookUrl(String publicUrl) {
    require(
        publicUrl.startsWith("https://") || !apiUrl.equals(TELEGRAM),
        "SUARA_PUBLIC_URL must begin with https:// when SUARA_TELEGRAM_MODE is 'webhook'; without"
            + " a public address use SUARA_TELEGRAM_MODE=polling");
    return publicUrl.replaceAll("/+$", "") + TelegramWebhook.PATH;
  }

  HttpUrl server() {
    return HttpUrl.get(apiUrl);
  }

  /** Without token and secret. */
  @Override
  public String toString() {
    return "TelegramSettings[bot " + botId() + ", " + mode + "]";
  }

  private static boolean isServer(@Nullable HttpUrl url) {
    return url != null && url.encodedPath().equals("/") && url.encodedQuery() == null;
  }

  private static void require(boolean right, String cure) {
    if (!right) {
      throw new IllegalArgumentException(cure);
    }
  }
}
