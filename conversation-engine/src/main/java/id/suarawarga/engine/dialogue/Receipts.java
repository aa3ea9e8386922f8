package id.suarawarga.engine.dialogue;

/** The code a person gets for a response; stored nowhere beside the person. */
final class Receipts {

  private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"; // none that look alike

  private Receipts() {}

  /**
   * A code of six letters, such as {@code SKM-7K2QXM}.
   *
   * @param random eight hexadecimal digits
   */
  static String code(String random) {
    long number = Long.parseLong(random, 16);
    StringBuilder code = new StringBuilder("SKM-");
    for (int i = 0; i < 6; i++) {
      code.append(LETTERS.charAt((int) (number % LETTERS.length())));
      number /= LETTERS.length();
    }
    return code.toString();
  }
}
