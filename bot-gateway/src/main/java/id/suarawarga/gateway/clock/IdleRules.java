package id.suarawarga.gateway.clock;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Decides what a due timer means: one reminder for each run of a dialogue, then its end. */
final class IdleRules {

  /** The tick that reminds. */
  static final int REMIND = 1;

  /** The tick that closes. */
  static final int CLOSE = 2;

  private final IdleSettings settings;
  private final ZoneId zone;

  IdleRules(IdleSettings settings, ZoneId zone) {
    this.settings = settings;
    this.zone = zone;
  }

  /**
   * Decides.
   *
   * @param number which tick the timer stands for
   * @param lastWord when the person last said something
   */
  Idle decide(int number, Instant lastWord, Instant now) {
    Instant close = lastWord.plus(settings.closeAfter());
    if (!now.isBefore(close)) {
      return new Idle.Close();
    }
    if (number >= CLOSE) {
      return new Idle.Wait(CLOSE, close);
    }
    Instant remind = outsideQuietHours(latest(lastWord.plus(settings.remindAfter()), now));
    return remind.isAfter(now) ? new Idle.Wait(REMIND, remind) : new Idle.Remind(close);
  }

  private Instant outsideQuietHours(Instant moment) {
    ZonedDateTime local = moment.atZone(zone);
    if (!isQuiet(local.toLocalTime())) {
      return moment;
    }
    ZonedDateTime end = local.with(settings.quietUntil());
    return (end.isBefore(local) ? end.plusDays(1) : end).toInstant();
  }

  private boolean isQuiet(LocalTime time) {
    boolean evening = !time.isBefore(settings.quietFrom());
    boolean morning = time.isBefore(settings.quietUntil());
    boolean overMidnight = settings.quietFrom().isAfter(settings.quietUntil());
    return overMidnight ? evening || morning : evening && morning;
  }

  private static Instant latest(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
