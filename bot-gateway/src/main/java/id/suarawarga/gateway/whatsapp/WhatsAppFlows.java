package id.suarawarga.gateway.whatsapp;

import id.suarawarga.engine.message.FormOffer;
import id.suarawarga.engine.message.OutboundMessage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Shows the survey as one form, where a Flow has been published for it. */
final class WhatsAppFlows {

  private final @Nullable String flowId;

  /**
   * Flows of one number.
   *
   * @param flowId what Meta calls the survey's Flow; null where there is none
   */
  WhatsAppFlows(@Nullable String flowId) {
    this.flowId = flowId;
  }

  /** The request that sends the form in the place of the words; null where none is shown. */
  @Nullable ObjectNode request(OutboundMessage message) {
    FormOffer form = message.form();
    if (form == null || flowId == null) {
      return null;
    }
    ObjectNode request = WhatsAppMessage.request(message.to(), "interactive");
    request.set("interactive", SurveyFlow.interactive(form, flowId));
    return request;
  }
}
