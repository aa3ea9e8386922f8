package id.suarawarga.gateway.clock;

import id.suarawarga.engine.complaint.WaitingNotice;
import id.suarawarga.engine.complaint.WaitingNotices;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.respondent.Respondents;
import id.suarawarga.gateway.channel.Intake;
import id.suarawarga.gateway.channel.IntakeUnavailableException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns what residents must hear into messages in their name: they take the same line as any
 * message, and their id makes each of them once only, however many replicas see the same notice.
 * Each waits for the one before it, so that a resident hears them in their order.
 */
public final class Notices {

  private static final Logger LOG = LoggerFactory.getLogger(Notices.class);
  private static final int MOST_AT_ONCE = 200;

  private final WaitingNotices waiting;
  private final Respondents respondents;
  private final Intake intake;
  private final Clock clock;

  public Notices(WaitingNotices waiting, Respondents respondents, Intake intake, Clock clock) {
    this.waiting = waiting;
    this.respondents = respondents;
    this.intake = intake;
    this.clock = clock;
  }

  /** Hands over all that waits. What cannot be stored now waits until it is called again. */
  public void run() {
    List<WaitingNotice> some = waiting.after(0, MOST_AT_ONCE);
    while (!some.isEmpty()) {
      for (WaitingNotice notice : some) {
        if (!handedOver(notice)) {
          return;
        }
      }
      some = waiting.after(some.getLast().id(), MOST_AT_ONCE);
    }
  }

  /** Whether to go on; one bad notice must not hold up those of others. */
  private boolean handedOver(WaitingNotice notice) {
    try {
      address(notice).ifPresent(address -> handOver(notice, address));
      return true;
    } catch (IntakeUnavailableException e) {
      return false;
    } catch (RuntimeException e) {
      LOG.error("notice {} has to wait: {}", notice.id(), e.getClass().getName());
      return true;
    }
  }

  private void handOver(WaitingNotice notice, Address address) {
    intake.receive(
        InboundMessage.of("notice:" + notice.id(), address, new Content.Notice(notice.id())));
    // Its turn says so too; but not one that met a bug, which must not come for ever.
    waiting.taken(notice, clock.instant());
  }

  /**
   * In the chat where the complaint was filed; if they are not reached there, wherever they are.
   */
  private Optional<Address> address(WaitingNotice notice) {
    RespondentId respondent = new RespondentId(notice.respondent());
    return Optional.ofNullable(notice.account())
        .flatMap(account -> respondents.addressOf(respondent, account))
        .or(() -> respondents.addressOf(respondent));
  }
}
