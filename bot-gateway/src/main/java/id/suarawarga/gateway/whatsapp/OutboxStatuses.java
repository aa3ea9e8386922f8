package id.suarawarga.gateway.whatsapp;

import id.suarawarga.engine.outbox.DeliveryStatus;
import id.suarawarga.engine.outbox.DeliveryStatus.Charge;
import id.suarawarga.engine.outbox.DeliveryStatuses;
import id.suarawarga.engine.outbox.Outbox;
import id.suarawarga.engine.outbox.SentParts;
import id.suarawarga.engine.outbox.Settlement;
import id.suarawarga.gateway.channel.IntakeUnavailableException;
import id.suarawarga.gateway.whatsapp.WhatsAppStatus.Kind;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.dao.DataAccessException;

/**
 * Writes down what Meta reports. A report that carries our number settles the message, too: that is
 * how a message whose answer was lost is known to have been sent. One that carries something else
 * is of a message that is not ours, or forged; it is counted and means nothing.
 */
final class OutboxStatuses implements Statuses {

  private static final Logger LOG = LoggerFactory.getLogger(OutboxStatuses.class);

  /**
   * A report, and which of our messages it is of.
   *
   * @param ours null where the report does not say
   */
  private record Report(WhatsAppStatus status, @Nullable CallbackData ours) {}

  private final CallbackKey key;
  private final DeliveryStatuses statuses;
  private final Outbox outbox;
  private final SentParts parts;
  private final Counter foreign;

  OutboxStatuses(
      CallbackKey key,
      DeliveryStatuses statuses,
      Outbox outbox,
      SentParts parts,
      MeterRegistry meters) {
    this.key = key;
    this.statuses = statuses;
    this.outbox = outbox;
    this.parts = parts;
    this.foreign = meters.counter("suara.whatsapp.statuses.foreign");
  }

  @Override
  public void take(List<WhatsAppStatus> all) {
    List<Report> reports = all.stream().flatMap(this::believed).toList();
    try {
      reports.forEach(report -> statuses.record(written(report)));
      reports.forEach(this::noteParts);
      outbox.settle(reports.stream().flatMap(OutboxStatuses::settled).toList());
    } catch (DataAccessException e) {
      throw new IntakeUnavailableException(e);
    }
    reports.stream()
        .filter(report -> report.status().kind() == Kind.FAILED)
        .forEach(OutboxStatuses::tell);
  }

  private Stream<Report> believed(WhatsAppStatus status) {
    String data = status.callbackData();
    if (data == null) {
      return Stream.of(new Report(status, null));
    }
    CallbackData ours = key.verify(data);
    if (ours == null) {
      foreign.increment();
      return Stream.empty();
    }
    return Stream.of(new Report(status, ours));
  }

  /** A part is sent only when those before it are taken; so they are, too. */
  private void noteParts(Report report) {
    CallbackData ours = report.ours();
    if (ours != null && ours.part() != null && report.status().kind() != Kind.FAILED) {
      parts.note(ours.outboxId(), ours.part());
    }
  }

  /**
   * What a report says of our row, as long as that waits for word. Only the last part of a message
   * tells that all of it has been sent; and what failed for now is left to be repeated.
   */
  private static Stream<Settlement> settled(Report report) {
    CallbackData ours = report.ours();
    if (ours == null) {
      return Stream.empty();
    }
    if (report.status().kind() != Kind.FAILED) {
      return ours.isLast() ? Stream.of(new Settlement.Sent(ours.outboxId(), null)) : Stream.empty();
    }
    return isPermanent(report.status())
        ? Stream.of(new Settlement.Failed(ours.outboxId(), reason(report.status())))
        : Stream.empty();
  }

  private static boolean isPermanent(WhatsAppStatus status) {
    return status.errorCodes().stream().map(Trouble::of).anyMatch(Trouble::isOfThisMessage);
  }

  private DeliveryStatus written(Report report) {
    WhatsAppStatus status = report.status();
    CallbackData ours = report.ours();
    return new DeliveryStatus(
        key.account(),
        status.messageId(),
        ours == null ? null : ours.outboxId(),
        state(status.kind()),
        status.at(),
        status.kind() == Kind.FAILED ? reason(status) : null,
        charge(status.pricing()));
  }

  private static DeliveryStatus.State state(Kind kind) {
    return switch (kind) {
      case SENT -> DeliveryStatus.State.SENT;
      case DELIVERED -> DeliveryStatus.State.DELIVERED;
      case READ -> DeliveryStatus.State.READ;
      case FAILED -> DeliveryStatus.State.FAILED;
    };
  }

  private static @Nullable Charge charge(WhatsAppStatus.@Nullable Pricing pricing) {
    return pricing == null ? null : new Charge(pricing.billable(), pricing.category());
  }

  private static String reason(WhatsAppStatus status) {
    return status.errorCodes().stream()
        .findFirst()
        .map(code -> "error " + code + ": " + Trouble.of(code).inWords())
        .orElse("failed");
  }

  private static void tell(Report report) {
    CallbackData ours = report.ours();
    Object id = ours == null ? "?" : ours.outboxId();
    boolean alarm =
        report.status().errorCodes().stream()
            .map(Trouble::of)
            .anyMatch(trouble -> trouble == Trouble.OURS || trouble == Trouble.HALT);
    LOG.atLevel(alarm ? Level.ERROR : Level.WARN)
        .log(
            "{}message {} failed after all: {}",
            alarm ? "ALARM " : "",
            id,
            reason(report.status()));
  }
}
