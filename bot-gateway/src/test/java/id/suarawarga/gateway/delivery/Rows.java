package id.suarawarga.gateway.delivery;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.engine.outbox.OutboxMessage;
import id.suarawarga.engine.respondent.RespondentId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** Rows of an outbox for tests; the person is known by the name of their user. */
final class Rows {

  private Rows() {}

  static OutboxMessage message(long id, Account account, String user, String text) {
    return row(id, OutboundMessage.text(new Address(account, user), text));
  }

  static OutboxMessage edit(long id, Account account, String user, String text) {
    return row(id, new OutboundMessage(new Address(account, user), text, null, List.of(), "90"));
  }

  static OutboxMessage tried(OutboxMessage row, int attempts) {
    return new OutboxMessage(row.id(), row.respondent(), row.message(), attempts, row.mine());
  }

  private static OutboxMessage row(long id, OutboundMessage message) {
    byte[] name = message.to().user().getBytes(StandardCharsets.UTF_8);
    RespondentId person = new RespondentId(UUID.nameUUIDFromBytes(name));
    return new OutboxMessage(id, person, message, 0, true);
  }
}
