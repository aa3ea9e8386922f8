package id.suarawarga.gateway.whatsapp;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.ChannelType;
import java.util.List;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;

/**
 * The settings of the WhatsApp channel. A wrong or missing one is refused with one sentence that
 * names the variable and the cure.
 *
 * @param phoneNumberId Meta's id of our number
 * @param accessToken what we show to Meta
 * @param appSecret what Meta signs with; two, separated by a comma, while one is being replaced
 * @param verifyToken what Meta shows when the webhook is set up
 * @param apiUrl scheme, host and port of the Graph API
 * @param apiVersion of the Graph API
 * @param number our number as residents know it, digits only, for links; null for none
 * @param flowId the published Flow that shows the survey as one form; null for none
 * @param messagesPerSecond the most that may be sent
 */
@ConfigurationProperties("suara.whatsapp")
record WhatsAppSettings(
    @DefaultValue("") String phoneNumberId,
    @DefaultValue("") String accessToken,
    @DefaultValue("") String appSecret,
    @DefaultValue("") String verifyToken,
    @DefaultValue(WhatsAppSettings.META) String apiUrl,
    @DefaultValue(WhatsAppSettings.VERSION) String apiVersion,
    @Nullable String number,
    @Nullable String flowId,
    @DefaultValue(WhatsAppSettings.DEFAULT_RATE) String messagesPerSecond) {

  static final String META = "https://graph.facebook.com";
  static final String VERSION = "v25.0";
  static final String DEFAULT_RATE = "80";

  private static final String PREFIX = "SUARA_WHATSAPP_";
  private static final String OR_OFF =
      "; to turn WhatsApp off unset it, and the three others that turn it on";

  /** All of them together turn the channel on. */
  static final List<String> VARIABLES =
      List.of(
          "SUARA_WHATSAPP_PHONE_NUMBER_ID",
          "SUARA_WHATSAPP_ACCESS_TOKEN",
          "SUARA_WHATSAPP_APP_SECRET",
          "SUARA_WHATSAPP_VERIFY_TOKEN");

  private static final List<String> PROPERTIES =
      List.of("phone-number-id", "access-token", "app-secret", "verify-token");

  private static final Pattern ID = Pattern.compile("[0-9]{5,32}");
  private static final Pattern TOKEN = Pattern.compile("[!-~]{8,1024}");
  private static final Pattern SECRETS =
      Pattern.compile("[A-Za-z0-9_-]{8,128}(\\s*,\\s*[A-Za-z0-9_-]{8,128})?");
  private static final Pattern DIALLED = Pattern.compile("[1-9][0-9]{7,14}");
  private static final Pattern RELEASE = Pattern.compile("v[0-9]{1,3}\\.[0-9]{1,2}");
  private static final Pattern RATE = Pattern.compile("[1-9][0-9]{0,3}");

  public WhatsAppSettings {
    phoneNumberId = phoneNumberId.strip();
    accessToken = accessToken.strip();
    appSecret = appSecret.strip();
    verifyToken = verifyToken.strip();
    apiUrl = apiUrl.isBlank() ? META : apiUrl.strip();
    apiVersion = apiVersion.isBlank() ? VERSION : apiVersion.strip();
    number = number == null || number.isBlank() ? null : number.strip();
    flowId = flowId == null || flowId.isBlank() ? null : flowId.strip();
    messagesPerSecond = messagesPerSecond.isBlank() ? DEFAULT_RATE : messagesPerSecond.strip();
    requireAccount(phoneNumberId, accessToken);
    requireWebhook(appSecret, verifyToken);
    requireServer(HttpUrl.parse(apiUrl));
    require(RELEASE, apiVersion, "API_VERSION must look like " + VERSION);
    require(
        DIALLED,
        number,
        "NUMBER must be country code and number, digits only, such as 6281234567890");
    require(ID, flowId, "FLOW_ID must be the digits that Meta gave the Flow");
    require(
        RATE,
        messagesPerSecond,
        "MESSAGES_PER_SECOND must be a whole number from 1 to 9999; Meta allows 80 at first");
  }

  /** Whether somebody meant to turn the channel on; what is missing then stops the start. */
  static boolean isWanted(Environment environment) {
    return PROPERTIES.stream()
        .anyMatch(name -> !environment.getProperty("suara.whatsapp." + name, "").isBlank());
  }

  Account account() {
    return new Account(ChannelType.WHATSAPP, phoneNumberId);
  }

  /** One or two. */
  List<String> appSecrets() {
    return List.of(appSecret.split("\\s*,\\s*"));
  }

  HttpUrl server() {
    return HttpUrl.get(apiUrl);
  }

  /** The most messages that may be sent per second. */
  int rate() {
    return Integer.parseInt(messagesPerSecond);
  }

  /** Without token and secrets. */
  @Override
  public String toString() {
    return "WhatsAppSettings[number id " + phoneNumberId + ", " + apiVersion + "]";
  }

  private static void requireAccount(String phoneNumberId, String accessToken) {
    require(
        ID,
        phoneNumberId,
        "PHONE_NUMBER_ID must be the digits shown as 'Phone number ID' in Meta's app dashboard, not"
            + " the number itself"
            + OR_OFF);
    require(
        TOKEN,
        accessToken,
        "ACCESS_TOKEN must be the token of a system user from Meta's business settings" + OR_OFF);
  }

  private static void requireWebhook(String appSecret, String verifyToken) {
    require(
        SECRETS,
        appSecret,
        "APP_SECRET must be the app secret from Meta's app dashboard, or the new and the old one"
            + " with a comma between"
            + OR_OFF);
    require(
        TOKEN,
        verifyToken,
        "VERIFY_TOKEN must be 8 or more characters that you also enter where Meta asks for the"
            + " webhook: make them with 'openssl rand -hex 16'"
            + OR_OFF);
  }

  private static void requireServer(@Nullable HttpUrl url) {
    if (url == null || !url.encodedPath().equals("/") || url.encodedQuery() != null) {
      throw new IllegalArgumentException(
          PREFIX + "API_URL must be scheme, host and port and nothing more, such as " + META);
    }
  }

  private static void require(Pattern form, @Nullable String value, String cure) {
    if (value != null && !form.matcher(value).matches()) {
      throw new IllegalArgumentException(PREFIX + cure);
    }
  }
}
