package id.suarawarga.engine.outbox;

import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.engine.respondent.RespondentId;

/** A reply ready to be written; made by {@link Outbox#seal} before the transaction begins. */
public final class SealedReply {

  private final RespondentId respondent;
  private final OutboundMessage message;
  private final byte[] body;

  SealedReply(RespondentId respondent, OutboundMessage message, byte[] body) {
    this.respondent = respondent;
    this.message = message;
    this.body = body;
  }

  RespondentId respondent() {
    return respondent;
  }

  String account() {
    return message.to().account().toString();
  }

  OutboundMessage message() {
    return message;
  }

  byte[] body() {
    return body;
  }
}
