package id.suarawarga.gateway.whatsapp;

import id.suarawarga.engine.message.InboundMessage;

/** What one element of a delivery means to us. */
sealed interface Translation {

  /** Somebody has something to say. */
  record Received(InboundMessage message) implements Translation {}

  /** Meta says what became of a message of ours. */
  record Reported(WhatsAppStatus status) implements Translation {}

  /**
   * Nothing to us: another number, a group, a reaction, an edit, a field that we do not know.
   *
   * @param kind few different values, for counting
   */
  record Ignored(String kind) implements Translation {}

  /** It lacks what it must have. */
  record Unreadable() implements Translation {}
}
