package id.suarawarga.admin.result;

import id.suarawarga.admin.catalogue.Days;
import id.suarawarga.admin.catalogue.VisibleCatalogue;
import id.suarawarga.admin.page.InvalidInputException;
import id.suarawarga.scoring.Weight;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which index a caller asks for.
 *
 * @param scope when left out, all that the caller sees
 * @param code of the unit or service
 * @param period code of a period, instead of from and to
 * @param from first day
 * @param to last day
 */
record IndexQuery(
    Scope.@Nullable Type scope,
    @Nullable String code,
    @Nullable String period,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
    @Nullable Aggregation aggregation,
    @Nullable Weight weight) {

  /** The days asked for. */
  Dates dates(VisibleCatalogue catalogue) {
    Days days = new Days(period, from, to).resolved(catalogue);
    if (days.from() == null || days.to() == null) {
      throw new InvalidInputException("period", "is required, or from and to instead of it");
    }
    return new Dates(days.from(), days.to());
  }
}
