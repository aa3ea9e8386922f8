package id.suarawarga.engine.message;

/** The ways a resident reaches us; the value stored with a response. */
public enum ChannelType {
  TELEGRAM,
  WHATSAPP,
  WEB,
  KIOSK
}
