package id.suarawarga.admin.catalogue;

import id.suarawarga.admin.page.Day;
import id.suarawarga.admin.page.InvalidInputException;
import id.suarawarga.engine.catalogue.SurveyPeriod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a caller asks about, by a period's code or by dates; both ends belong to them.
 *
 * @param period stands for the dates of the period, and instead of dates
 * @param from null = from the beginning
 * @param to null = to the end
 */
public record Days(@Nullable String period, @Nullable LocalDate from, @Nullable LocalDate to) {

  /** Refuses dates that contradict each other or a period. */
  public Days {
    if (period != null && (from != null || to != null)) {
      throw new InvalidInputException("period", "must be left out where from or to is given");
    }
    Day.require("from", from);
    Day.require("to", to);
    if (from != null && to != null && to.isBefore(from)) {
      throw new InvalidInputException("to", "must not be before from");
    }
  }

  /** The same days as dates, where a period has been named. */
  public Days resolved(VisibleCatalogue catalogue) {
    if (period == null) {
      return this;
    }
    SurveyPeriod known = catalogue.period(period);
    return new Days(null, known.from(), known.to());
  }
}
