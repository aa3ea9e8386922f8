package id.suarawarga.gateway.whatsapp;

import java.util.ArrayList;
import java.util.List;

/**
 * One element of a delivery; a delivery holds many, also for several numbers.
 *
 * <pre>{@code
 * {"object":"whatsapp_business_account","entry":[{"id":"200000000000001","changes":[
 *   {"field":"messages","value":{"messaging_product":"whatsapp",
 *     "metadata":{"display_phone_number":"622150000001","phone_number_id":"300000000000001"},
 *     "contacts":[{"profile":{"name":"Siti Rahma"},"wa_id":"6281200000001",
 *       "user_id":"ID.1234567890123456"}],
 *     "messages":[…],"statuses":[…],"errors":[…],"user_actions":[…]}},
 *   {"field":"user_preferences","value":{…}}]}]}
 * }</pre>
 */
sealed interface WhatsAppElement {

  /** A message, and who is who in its part of the delivery. */
  record Message(WhatsAppObject json, List<WhatsAppObject> contacts) implements WhatsAppElement {}

  record Status(WhatsAppObject json) implements WhatsAppElement {}

  /** Nothing to us; the kind is for counting. */
  record Other(String kind) implements WhatsAppElement {}

  /** The elements in the order in which they came. */
  static List<WhatsAppElement> of(WhatsAppObject delivery, String phoneNumberId) {
    List<WhatsAppElement> elements = new ArrayList<>();
    for (WhatsAppObject entry : delivery.objects("entry")) {
      entry.objects("changes").forEach(change -> add(change, phoneNumberId, elements));
    }
    if (elements.isEmpty()) {
      elements.add(new Other("empty"));
    }
    return elements;
  }

  private static void add(WhatsAppObject change, String ours, List<WhatsAppElement> elements) {
    WhatsAppObject value = change.object("value");
    if (!"messages".equals(change.text("field"))) {
      elements.add(new Other(change.word("field")));
    } else if (!ours.equals(value.object("metadata").text("phone_number_id"))) {
      elements.add(new Other("other_number"));
    } else {
      addOurs(value, elements);
    }
  }

  private static void addOurs(WhatsAppObject value, List<WhatsAppElement> elements) {
    List<WhatsAppObject> contacts = value.objects("contacts");
    value.objects("messages").forEach(json -> elements.add(new Message(json, contacts)));
    value.objects("statuses").forEach(json -> elements.add(new Status(json)));
    for (String kind : List.of("errors", "user_actions")) {
      value.objects(kind).forEach(_ -> elements.add(new Other(kind)));
    }
  }
}
