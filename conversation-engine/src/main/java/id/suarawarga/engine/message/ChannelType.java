package id.suarawarga.engine.message;

/** The ways a resident reaches us; the value stored with a response. */
public enum ChannelType {
  TELEGRAM,
  WHATSAPP,
  WEB,
  KIOSK;

  /** Whether a short word about a tap can be shown beside the chat. */
  public boolean showsToasts() {
    return this != WHATSAPP;
  }
}
