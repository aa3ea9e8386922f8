package id.suarawarga.gateway.whatsapp;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.gateway.channel.Bugs;
import id.suarawarga.gateway.channel.Intake;
import id.suarawarga.gateway.channel.IntakeUnavailableException;
import id.suarawarga.gateway.whatsapp.Translation.Ignored;
import id.suarawarga.gateway.whatsapp.Translation.Received;
import id.suarawarga.gateway.whatsapp.Translation.Reported;
import id.suarawarga.gateway.whatsapp.Translation.Unreadable;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Commits what one delivery of Meta's holds: senders side by side, each in order, and every element
 * on its own. Where somebody's address changes on the way, all messages go one after the other. One
 * that we cannot take is counted and would not be better the next time.
 */
final class WhatsAppDeliveries {

  private static final Logger LOG = LoggerFactory.getLogger(WhatsAppDeliveries.class);

  private final WhatsAppTranslator translator;
  private final Intake intake;
  private final Statuses statuses;
  private final Typing typing;
  private final MeterRegistry meters;

  WhatsAppDeliveries(
      WhatsAppTranslator translator,
      Intake intake,
      Statuses statuses,
      Typing typing,
      MeterRegistry meters) {
    this.translator = translator;
    this.intake = intake;
    this.statuses = statuses;
    this.typing = typing;
    this.meters = meters;
  }

  /**
   * Commits all that can be committed.
   *
   * @throws IntakeUnavailableException when something could not be, but could later; what was
   *     committed stays so and is recognised when it comes again
   */
  void commit(byte[] body) {
    WhatsAppObject delivery = WhatsAppObject.parse(body);
    if (delivery == null) {
      count("unreadable", "unreadable");
      return;
    }
    SideBySide.run(work(delivery));
  }

  private List<Runnable> work(WhatsAppObject delivery) {
    List<InboundMessage> messages = new ArrayList<>();
    List<WhatsAppStatus> reports = new ArrayList<>();
    for (WhatsAppElement element : translator.elements(delivery)) {
      switch (translate(element)) {
        case Received(var message) -> messages.add(message);
        case Reported(var status) -> reports.add(status);
        case Ignored(String kind) -> count("ignored", kind);
        case Unreadable() -> count("unreadable", "unreadable");
      }
    }
    List<Runnable> work = new ArrayList<>();
    lines(messages).forEach(line -> work.add(() -> line.forEach(this::receive)));
    if (!reports.isEmpty()) {
      work.add(() -> report(reports));
    }
    return work;
  }

  /** Who writes under a new address is known only once the note of the change is taken. */
  private static Collection<List<InboundMessage>> lines(List<InboundMessage> messages) {
    return messages.stream().anyMatch(WhatsAppDeliveries::isChange)
        ? List.of(messages)
        : messages.stream()
            .collect(groupingBy(InboundMessage::from, LinkedHashMap::new, toList()))
            .values();
  }

  private static boolean isChange(InboundMessage message) {
    return message.content() instanceof Content.IdentityChanged;
  }

  private Translation translate(WhatsAppElement element) {
    try {
      return translator.translate(element);
    } catch (RuntimeException | Error e) {
      LOG.error("an element could not be read: {}", Bugs.where(e));
      return new Unreadable();
    }
  }

  private void receive(InboundMessage message) {
    String kind = message.content().getClass().getSimpleName();
    try {
      intake.receive(message);
      count("received", kind);
      if (!isChange(message)) {
        typing.readAndTyping(message.externalId());
      }
    } catch (IntakeUnavailableException e) {
      throw e;
    } catch (RuntimeException | Error e) {
      LOG.error("a message could not be taken; it is given up: {}", Bugs.where(e));
      count("given_up", kind);
    }
  }

  private void report(List<WhatsAppStatus> reports) {
    try {
      statuses.take(reports);
      reports.forEach(status -> count("reported", status.kind().name()));
    } catch (IntakeUnavailableException e) {
      throw e;
    } catch (RuntimeException | Error e) {
      LOG.error("statuses could not be taken; they are given up: {}", Bugs.where(e));
      count("given_up", "status");
    }
  }

  private void count(String outcome, String kind) {
    meters.counter("suara.whatsapp.elements", "outcome", outcome, "kind", kind).increment();
  }
}
