package id.suarawarga.engine.survey;

import id.suarawarga.engine.message.ChannelType;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which responses are meant: those that fit every part that is not null.
 *
 * @param from first day
 * @param to last day
 * @param flagged true for those with any flag, false for those with none
 */
public record ResponseFilter(
    @Nullable String unit,
    @Nullable String service,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable ChannelType channel,
    @Nullable Boolean flagged) {

  /** Every response. */
  public static final ResponseFilter ALL = new ResponseFilter(null, null, null, null, null, null);

  /** Those of the given days; both ends belong to them. */
  public ResponseFilter between(LocalDate first, LocalDate last) {
    return new ResponseFilter(unit, service, first, last, channel, flagged);
  }

  /** The condition, made of constant parts only; its values are {@link #parameters()}. */
  String where() {
    return Stream.of(
            unit == null ? "" : " and unit_code = :unit",
            service == null ? "" : " and service_code = :service",
            from == null ? "" : " and submitted_on >= :from",
            to == null ? "" : " and submitted_on <= :to",
            channel == null ? "" : " and channel = :channel",
            flagged == null ? "" : " and (flags <> '{}') = :flagged")
        .collect(Collectors.joining("", " where true", ""));
  }

  Map<String, @Nullable Object> parameters() {
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("unit", unit);
    values.put("service", service);
    values.put("from", from);
    values.put("to", to);
    values.put("channel", channel == null ? null : channel.name());
    values.put("flagged", flagged);
    return values;
  }
}
