package id.suarawarga.gateway.clock;

import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.notice.Notices;
import id.suarawarga.engine.notice.Notices.Waiting;
import id.suarawarga.engine.respondent.AccountAddresses;
import id.suarawarga.gateway.channel.Intake;
import id.suarawarga.gateway.channel.IntakeUnavailableException;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns what residents must hear into messages of their conversations, on the account where they
 * filed. The notice's id makes each once only, however many replicas look at it. What cannot be
 * said, because the resident has blocked us, waits until they let us in again.
 */
public final class Announcements {

  private static final Logger LOG = LoggerFactory.getLogger(Announcements.class);
  private static final int MOST_AT_ONCE = 200;

  private final Notices notices;
  private final AccountAddresses addresses;
  private final Intake intake;
  private final Clock clock;

  public Announcements(Notices notices, AccountAddresses addresses, Intake intake, Clock clock) {
    this.notices = notices;
    this.addresses = addresses;
    this.intake = intake;
    this.clock = clock;
  }

  /** Says all that waits. What cannot be stored now waits still when it is called again. */
  public void run() {
    long after = 0;
    List<Waiting> some;
    do {
      some = notices.waiting(after, MOST_AT_ONCE);
      for (Waiting notice : some) {
        after = notice.id();
        if (!said(notice)) {
          return;
        }
      }
    } while (some.size() == MOST_AT_ONCE);
  }

  /** Whether to go on; one bad notice must not hold up the others. */
  private boolean said(Waiting notice) {
    try {
      addresses
          .find(notice.respondent(), notice.account())
          .ifPresent(address -> say(notice, address));
      return true;
    } catch (IntakeUnavailableException e) {
      return false;
    } catch (RuntimeException e) {
      LOG.error("notice {} has to wait: {}", notice.id(), e.getClass().getName());
      return true;
    }
  }

  private void say(Waiting notice, Address to) {
    intake.receive(message(notice, to));
    notices.over(notice.id(), clock.instant());
  }

  private static InboundMessage message(Waiting notice, Address to) {
    return InboundMessage.of("notice:" + notice.id(), to, new Content.Notice(notice.id()));
  }
}
