package id.suarawarga.admin.messaging;

import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.messaging.Undelivered;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** A message that has not reached its resident, as the API shows it. */
record UndeliveredView(
    long id,
    ChannelType channel,
    Undelivered.State state,
    String code,
    String reason,
    OffsetDateTime since) {

  static UndeliveredView of(Undelivered message, ZoneId zone) {
    Instant since = message.since();
    return new UndeliveredView(
        message.id(),
        message.channel(),
        message.state(),
        message.reason().code(),
        message.reason().words(),
        since.atZone(zone).toOffsetDateTime());
  }
}
