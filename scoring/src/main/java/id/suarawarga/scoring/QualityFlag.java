package id.suarawarga.scoring;

/**
 * Why an official should look at a response twice. A flag marks, it never removes: only a person
 * takes a response out of the count.
 */
public enum QualityFlag {
  /** All nine scores are the same. */
  STRAIGHT_LINE,
  /** The questions took less than two seconds each on average. */
  TOO_FAST,
  /** The cost was called "Gratis" (4), but the service is not free of charge. */
  FREE_FOR_PAID_SERVICE,
  /** Sent before 07:00 or after 18:00 local time, when no counter is open. */
  OUTSIDE_HOURS
}
