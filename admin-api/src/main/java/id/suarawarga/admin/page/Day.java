package id.suarawarga.admin.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which days may be asked about. */
public final class Day {

  private static final int MAX_YEAR = 9999;

  private Day() {}

  /** Refuses days beyond all calendars, with which neither Java nor the database can reckon. */
  public static void require(String field, @Nullable LocalDate day) {
    if (day != null && (day.getYear() < 1 || day.getYear() > MAX_YEAR)) {
      throw new InvalidInputException(field, "must be " + Expected.of(LocalDate.class));
    }
  }
}
