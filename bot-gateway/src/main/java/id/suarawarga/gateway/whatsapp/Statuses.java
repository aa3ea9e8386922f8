package id.suarawarga.gateway.whatsapp;

import java.util.List;

/** Takes what Meta reports of our messages. */
interface Statuses {

  /**
   * Takes the reports of one delivery, in the order in which they came; the same may come again.
   *
   * @throws id.suarawarga.gateway.channel.IntakeUnavailableException when they could not be written
   *     down; Meta is then asked to deliver them again
   */
  void take(List<WhatsAppStatus> statuses);
}
