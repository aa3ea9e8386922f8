package id.suarawarga.engine.transcript;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What is another in each run of a transcript, and so is not written down. */
final class Masks {

  private static final Pattern RECEIPT = Pattern.compile("SKM-[2-9A-Z]{6}");
  private static final Pattern TICKET = Pattern.compile("ADU-[2-9A-Z]{8}");
  private static final Pattern MASKED_TICKET = Pattern.compile("ADU-#{8}");
  private static final Pattern DAY = Pattern.compile("\\b\\d{1,2} \\p{Lu}\\p{Ll}+ 20\\d\\d\\b");
  private static final Pattern DATE = Pattern.compile("\\b20\\d\\d-\\d\\d-\\d\\d\\b");

  private Masks() {}

  static String mask(String text) {
    String plain = RECEIPT.matcher(text).replaceAll("SKM-######");
    plain = TICKET.matcher(plain).replaceAll("ADU-########");
    return DATE.matcher(DAY.matcher(plain).replaceAll("(tanggal)")).replaceAll("(tanggal)");
  }

  /** Puts the newest ticket's number where a masked one stands. */
  static String unmask(String text, String shown) {
    String number =
        TICKET
            .matcher(shown)
            .results()
            .map(MatchResult::group)
            .reduce((_, last) -> last)
            .orElse("");
    return MASKED_TICKET.matcher(text).replaceAll(number);
  }
}
