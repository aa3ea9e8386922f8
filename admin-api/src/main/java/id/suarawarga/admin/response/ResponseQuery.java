package id.suarawarga.admin.response;

import id.suarawarga.admin.catalogue.Days;
import id.suarawarga.engine.message.ChannelType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Which responses a caller asks for; what is left out narrows nothing.
 *
 * @param unit code of a unit
 * @param service code of a service
 * @param period code of a period, instead of from and to
 * @param from first day
 * @param to last day
 * @param flagged true for those with any flag, false for those with none
 */
record ResponseQuery(
    @Nullable String unit,
    @Nullable String service,
    @Nullable String period,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
    @Nullable ChannelType channel,
    @Nullable Boolean flagged) {

  Days days() {
    return new Days(period, from, to);
  }
}
