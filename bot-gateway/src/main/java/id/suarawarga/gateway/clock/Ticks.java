package id.suarawarga.gateway.clock;

import id.suarawarga.engine.dialogue.Conversation;
import id.suarawarga.engine.ledger.Conversations;
import id.suarawarga.engine.ledger.DueTimer;
import id.suarawarga.engine.ledger.Timers;
import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.respondent.Respondents;
import id.suarawarga.gateway.channel.Intake;
import id.suarawarga.gateway.channel.IntakeUnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns due timers into messages in the person's name: they take the same line as any message, and
 * their id makes each of them once only, however many replicas look at the same timer.
 */
public final class Ticks {

  private static final Logger LOG = LoggerFactory.getLogger(Ticks.class);
  private static final int MOST_AT_ONCE = 200;
  private static final Duration AFTER_A_BUG = Duration.ofMinutes(10);

  private final Timers timers;
  private final Conversations conversations;
  private final Respondents respondents;
  private final Intake intake;
  private final Predicate<Account> reminds;
  private final IdleRules rules;
  private final Clock clock;

  /**
   * Looks at timers when told to.
   *
   * @param reminds on which accounts reminders are sent
   */
  public Ticks(
      Timers timers,
      Conversations conversations,
      Respondents respondents,
      Intake intake,
      Predicate<Account> reminds,
      IdleSettings settings,
      ZoneId zone,
      Clock clock) {
    this.timers = timers;
    this.conversations = conversations;
    this.respondents = respondents;
    this.intake = intake;
    this.reminds = reminds;
    this.rules = new IdleRules(settings, zone);
    this.clock = clock;
  }

  /** Looks at all that is due. What cannot be stored now is due still when it is called again. */
  public void run() {
    List<DueTimer> due;
    do {
      due = timers.due(clock.instant(), MOST_AT_ONCE);
      for (DueTimer timer : due) {
        if (!handled(timer)) {
          return;
        }
      }
    } while (due.size() == MOST_AT_ONCE);
  }

  /** Whether to go on; one bad timer must not hold up the others. */
  private boolean handled(DueTimer timer) {
    try {
      handle(timer);
      return true;
    } catch (IntakeUnavailableException e) {
      return false;
    } catch (RuntimeException e) {
      LOG.error("timer of run {} has to wait: {}", timer.run(), e.getClass().getName());
      timers.move(timer, timer.number(), clock.instant().plus(AFTER_A_BUG));
      return true;
    }
  }

  private void handle(DueTimer timer) {
    Optional<Conversation> conversation =
        conversations.load(timer.respondent()).filter(now -> timer.run().equals(now.run()));
    if (conversation.isEmpty()) {
      timers.delete(timer);
      return;
    }
    switch (rules.decide(timer.number(), conversation.get().updatedAt(), clock.instant())) {
      case Idle.Wait(var number, var until) -> timers.move(timer, number, until);
      case Idle.Remind(var closeAt) -> {
        tell(timer, IdleRules.REMIND);
        timers.move(timer, IdleRules.CLOSE, closeAt);
      }
      case Idle.Close() -> {
        tell(timer, IdleRules.CLOSE);
        timers.delete(timer);
      }
    }
  }

  /**
   * Somebody who has blocked us at every address is told nothing, and nobody is reminded where that
   * is not wanted.
   */
  private void tell(DueTimer timer, int number) {
    respondents
        .addressOf(timer.respondent())
        .filter(address -> number != IdleRules.REMIND || reminds.test(address.account()))
        .map(address -> tick(timer.run(), number, address))
        .ifPresent(intake::receive);
  }

  private static InboundMessage tick(String run, int number, Address from) {
    return InboundMessage.of("tick:" + run + ":" + number, from, new Content.Tick(run, number));
  }
}
