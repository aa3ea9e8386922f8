package id.suarawarga.engine.complaint;

/**
 * How many working days the city gives itself, and the residents; local rules differ.
 *
 * @param informationRequest until an information request is answered
 * @param complaint until a complaint or an aspiration is answered
 * @param supervisory until a complaint that suspects a violation (<i>berkadar pengawasan</i>) is
 * @param verify until somebody has begun to verify it
 * @param answer from then on until the unit has answered
 * @param silence until a resident who says nothing is waited for no longer
 */
public record DeadlineDays(
    int informationRequest, int complaint, int supervisory, int verify, int answer, int silence) {

  /** Of the national guideline and of SP4N-LAPOR!. */
  public static final DeadlineDays NATIONAL = new DeadlineDays(5, 14, 60, 3, 5, 10);

  public DeadlineDays {
    if (Math.min(Math.min(informationRequest, complaint), supervisory) < 1
        || Math.min(Math.min(verify, answer), silence) < 1) {
      throw new IllegalArgumentException("a deadline has one working day at least");
    }
  }
}
