package id.suarawarga.engine.complaint;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which complaints are meant: those that fit every part that is not null.
 *
 * @param from first day of filing
 * @param to last day of filing
 * @param referred true for those that have a number in SP4N-LAPOR!, false for those without
 * @param overdue true for those that are, on the day {@code today}; false for the others
 */
public record ComplaintFilter(
    @Nullable String unit,
    @Nullable ComplaintStatus status,
    @Nullable ComplaintType type,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Boolean referred,
    @Nullable Boolean overdue,
    LocalDate today) {

  private static final String OVERDUE =
      " and (due_on < :today and " + ComplaintRows.OWES_ANSWER + ") = :overdue";

  /** Every complaint of a unit, or of all units. */
  public static ComplaintFilter of(@Nullable String unit, LocalDate today) {
    return new ComplaintFilter(unit, null, null, null, null, null, null, today);
  }

  /** The condition, made of constant parts only; its values are {@link #parameters()}. */
  String where() {
    return Stream.of(
            unit == null ? "" : " and unit_code = :unit",
            status == null ? "" : " and status = :status",
            type == null ? "" : " and type = :type",
            from == null ? "" : " and filed_on >= :from",
            to == null ? "" : " and filed_on <= :to",
            referred == null ? "" : " and (external_id is not null) = :referred",
            overdue == null ? "" : OVERDUE)
        .collect(Collectors.joining("", " where true", ""));
  }

  Map<String, @Nullable Object> parameters() {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("unit", unit);
    values.put("status", status == null ? null : status.name());
    values.put("type", type == null ? null : type.name());
    values.put("from", from);
    values.put("to", to);
    values.put("referred", referred);
    values.put("overdue", overdue);
    values.put("today", today);
    return values;
  }
}
