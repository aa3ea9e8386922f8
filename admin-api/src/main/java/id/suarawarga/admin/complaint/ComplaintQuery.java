package id.suarawarga.admin.complaint;

import id.suarawarga.admin.catalogue.Days;
import id.suarawarga.engine.complaint.ComplaintStatus;
import id.suarawarga.engine.complaint.ComplaintType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which complaints a caller asks for; what is left out narrows nothing.
 *
 * @param unit code of a unit
 * @param overdue true for those whose last day is over and that are not answered
 * @param referred true for those that have a number in SP4N-LAPOR!, false for those without
 * @param period code of a period in which they were filed, instead of from and to
 * @param from first day of filing
 * @param to last day of filing
 */
record ComplaintQuery(
    @Nullable String unit,
    @Nullable ComplaintStatus status,
    @Nullable ComplaintType type,
    @Nullable Boolean overdue,
    @Nullable Boolean referred,
    @Nullable String period,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {

  Days days() {
    return new Days(period, from, to);
  }
}
