package id.suarawarga.gateway.whatsapp;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Meta reports of a message of ours. It may come late, doubled, in any order, and before the
 * answer to the request that sent the message.
 *
 * @param messageId Meta's id of the message; it may hold a phone number
 * @param at when that happened, as Meta says
 * @param callbackData what we sent with the message to know it by, if it came back
 * @param errorCodes why it failed; none as a rule where it did not
 * @param pricing what it costs, where the report says so
 */
record WhatsAppStatus(
    String messageId,
    Kind kind,
    Instant at,
    @Nullable String callbackData,
    List<Integer> errorCodes,
    @Nullable Pricing pricing) {

  WhatsAppStatus {
    errorCodes = List.copyOf(errorCodes);
  }

  /** How far it has come. */
  enum Kind {
    SENT,
    DELIVERED,
    READ,
    FAILED
  }

  /**
   * In Meta's words.
   *
   * @param category such as {@code service} or {@code utility}
   * @param type such as {@code regular} or {@code free_customer_service}
   * @param model such as {@code PMP}
   */
  record Pricing(
      boolean billable, @Nullable String category, @Nullable String type, @Nullable String model) {}

  /** Without the id of the message: this may end up in a log. */
  @Override
  public String toString() {
    return "WhatsAppStatus[" + kind + ", " + errorCodes + "]";
  }
}
