package id.suarawarga.gateway.whatsapp;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.outbox.DeliveryStatus;
import id.suarawarga.engine.outbox.DeliveryStatus.Charge;
import id.suarawarga.engine.outbox.DeliveryStatuses;
import id.suarawarga.engine.outbox.Outbox;
import id.suarawarga.engine.outbox.Settlement;
import id.suarawarga.gateway.channel.IntakeUnavailableException;
import id.suarawarga.gateway.whatsapp.WhatsAppStatus.Kind;
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
 * how a message whose answer was lost is known to have been sent.
 */
final class OutboxStatuses implements Statuses {

  private static final Logger LOG = LoggerFactory.getLogger(OutboxStatuses.class);

  private final Account account;
  private final DeliveryStatuses statuses;
  private final Outbox outbox;
  private final MeterRegistry meters;

  OutboxStatuses(Account account, DeliveryStatuses statuses, Outbox outbox, MeterRegistry meters) {
    this.account = account;
    this.statuses = statuses;
    this.outbox = outbox;
    this.meters = meters;
  }

  @Override
  public void take(List<WhatsAppStatus> reports) {
    try {
      reports.forEach(report -> statuses.record(written(report)));
      outbox.settle(reports.stream().flatMap(OutboxStatuses::settled).toList());
    } catch (DataAccessException e) {
      throw new IntakeUnavailableException(e);
    }
    reports.forEach(this::count);
    reports.stream().filter(report -> report.kind() == Kind.FAILED).forEach(OutboxStatuses::tell);
  }

  /**
   * What a report says of our row, as long as that waits for word. Only the last part of a message
   * tells that all of it has been sent; and what failed for now is left to be repeated.
   */
  private static Stream<Settlement> settled(WhatsAppStatus report) {
    CallbackData ours = CallbackData.parse(report.callbackData());
    if (ours == null) {
      return Stream.empty();
    }
    if (report.kind() != Kind.FAILED) {
      return ours.isLast() ? Stream.of(new Settlement.Sent(ours.outboxId(), null)) : Stream.empty();
    }
    return isPermanent(report)
        ? Stream.of(new Settlement.Failed(ours.outboxId(), reason(report)))
        : Stream.empty();
  }

  private static boolean isPermanent(WhatsAppStatus report) {
    return report.errorCodes().stream().map(Trouble::of).anyMatch(Trouble::isOfThisMessage);
  }

  private DeliveryStatus written(WhatsAppStatus report) {
    CallbackData ours = CallbackData.parse(report.callbackData());
    return new DeliveryStatus(
        account,
        report.messageId(),
        ours == null ? null : ours.outboxId(),
        state(report.kind()),
        report.at(),
        report.kind() == Kind.FAILED ? reason(report) : null,
        charge(report.pricing()));
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

  private static String reason(WhatsAppStatus report) {
    return report.errorCodes().isEmpty() ? "failed" : "error " + report.errorCodes().getFirst();
  }

  private void count(WhatsAppStatus report) {
    meters.counter("suara.whatsapp.statuses", "kind", report.kind().name()).increment();
  }

  private static void tell(WhatsAppStatus report) {
    CallbackData ours = CallbackData.parse(report.callbackData());
    Object id = ours == null ? "?" : ours.outboxId();
    boolean alarm =
        report.errorCodes().stream()
            .map(Trouble::of)
            .anyMatch(trouble -> trouble == Trouble.OURS || trouble == Trouble.HALT);
    LOG.atLevel(alarm ? Level.ERROR : Level.WARN)
        .log("{}message {} failed after all: {}", alarm ? "ALARM " : "", id, reason(report));
  }
}
