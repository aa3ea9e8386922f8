package id.suarawarga.scoring;

import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Looks at one response for the signs named by {@link QualityFlag}. */
public final class QualityFlags {

  private static final int FREE = 4;
  private static final int SECONDS_TO_READ_A_QUESTION = 2;
  private static final LocalTime OPENING = LocalTime.of(7, 0);
  private static final LocalTime CLOSING = LocalTime.of(18, 0);

  private QualityFlags() {}

  /**
   * The flags of one response, in the order of the enum.
   *
   * @param scores the nine scores, 1 to 4
   * @param secondsPerQuestion how long each question stood before its answer; questions whose time
   *     is not known are left out, and with none known nobody was too fast
   * @param feeFreeService whether the service is free of charge
   * @param submittedAt the local time at which the response was sent
   * @throws IllegalArgumentException if a score is missing or out of range
   */
  public static Set<QualityFlag> of(
      Map<ServiceElement, Integer> scores,
      Map<ServiceElement, Integer> secondsPerQuestion,
      boolean feeFreeService,
      LocalTime submittedAt) {
    ScoreSet answers = new ScoreSet(scores);
    Set<QualityFlag> flags = EnumSet.noneOf(QualityFlag.class);
    if (answers.allEqual()) {
      flags.add(QualityFlag.STRAIGHT_LINE);
    }
    if (tooFast(secondsPerQuestion)) {
      flags.add(QualityFlag.TOO_FAST);
    }
    if (!feeFreeService && answers.of(ServiceElement.COST) == FREE) {
      flags.add(QualityFlag.FREE_FOR_PAID_SERVICE);
    }
    if (submittedAt.isBefore(OPENING) || submittedAt.isAfter(CLOSING)) {
      flags.add(QualityFlag.OUTSIDE_HOURS);
    }
    return Collections.unmodifiableSet(flags);
  }

  private static boolean tooFast(Map<ServiceElement, Integer> secondsPerQuestion) {
    long seconds = secondsPerQuestion.values().stream().mapToLong(Integer::longValue).sum();
    return seconds < (long) SECONDS_TO_READ_A_QUESTION * secondsPerQuestion.size();
  }
}
