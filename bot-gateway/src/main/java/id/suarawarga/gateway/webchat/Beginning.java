package id.suarawarga.gateway.webchat;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a conversation begins.
 *
 * @param start the payload of a deep link, such as {@code skm-DUKCAPIL-KTP}
 * @param kiosk whether it is held at the tablet on the counter
 */
record Beginning(@Nullable String start, @Nullable Boolean kiosk) {

  static final Beginning PLAIN = new Beginning(null, null);

  private static final Pattern PAYLOAD = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  boolean atKiosk() {
    return Boolean.TRUE.equals(kiosk);
  }

  String words() {
    if (start == null) {
      return "/start";
    }
    if (!PAYLOAD.matcher(start).matches()) {
      throw WebChatProblem.badRequest("\"start\" is the payload of a link, such as skm-CODE.");
    }
    return "/start " + start;
  }
}
