package id.suarawarga.gateway.telegram;

import id.suarawarga.gateway.channel.Intake;
import id.suarawarga.gateway.channel.Receipt;
import id.suarawarga.gateway.telegram.Translation.Ignored;
import id.suarawarga.gateway.telegram.Translation.Received;
import id.suarawarga.gateway.telegram.Translation.Unreadable;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;

/** What webhook and poller do alike with an update: translate, count, hand to the engine. */
final class TelegramUpdates {

  private final TelegramTranslator translator;
  private final Intake intake;
  private final MeterRegistry meters;

  TelegramUpdates(TelegramTranslator translator, Intake intake, MeterRegistry meters) {
    this.translator = translator;
    this.intake = intake;
    this.meters = meters;
  }

  Translation translate(TelegramObject update) {
    return translator.translate(update);
  }

  /**
   * Commits what an update means; whatever means nothing to us is only counted.
   *
   * @return what has to be answered to a tap now; null if it was none
   * @throws id.suarawarga.gateway.channel.IntakeUnavailableException when it could not be
   *     committed; hand it in again later
   */
  @Nullable CallbackAnswer commit(Translation translation) {
    return switch (translation) {
      case Received(var message, String query) -> {
        Receipt receipt = intake.receive(message);
        count("received", message.content().getClass().getSimpleName());
        yield query == null ? null : new CallbackAnswer(query, receipt.toast());
      }
      case Ignored(String kind, String query) -> {
        count("ignored", kind);
        yield query == null ? null : new CallbackAnswer(query, null);
      }
      case Unreadable() -> {
        countUnreadable();
        yield null;
      }
    };
  }

  void countUnreadable() {
    count("unreadable", "unreadable");
  }

  /** An update that the engine can't take, whatever is tried: it must not hold up the others. */
  void countGivenUp() {
    count("given_up", "given_up");
  }

  private void count(String outcome, String kind) {
    meters.counter("suara.telegram.updates", "outcome", outcome, "kind", kind).increment();
  }
}
