package id.suarawarga.gateway.whatsapp;

import id.suarawarga.engine.message.OutboundMessage;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The requests that a message may be sent by, each marked so that what is reported of it is known
 * to be of ours.
 */
record WhatsAppRequests(CallbackKey key, WhatsAppTemplates templates, WhatsAppFlows flows) {

  /**
   * As a form; null where none is offered or shown.
   *
   * @param id the message's number in the outbox
   */
  @Nullable ObjectNode form(long id, OutboundMessage message) {
    return signed(flows.request(message), id);
  }

  /** As a letter that Meta has approved; null where there is none. */
  @Nullable ObjectNode letter(long id, OutboundMessage message) {
    return signed(templates.request(message), id);
  }

  /** In words, in as many parts as they need. */
  List<ObjectNode> words(long id, OutboundMessage message) {
    List<ObjectNode> parts = WhatsAppMessage.requests(message);
    for (int i = 0; i < parts.size() - 1; i++) {
      sign(parts.get(i), new CallbackData(id, i + 1));
    }
    sign(parts.getLast(), new CallbackData(id, null));
    return parts;
  }

  private @Nullable ObjectNode signed(@Nullable ObjectNode request, long id) {
    return request == null ? null : sign(request, new CallbackData(id, null));
  }

  private ObjectNode sign(ObjectNode request, CallbackData data) {
    return request.put("biz_opaque_callback_data", key.sign(data));
  }
}
