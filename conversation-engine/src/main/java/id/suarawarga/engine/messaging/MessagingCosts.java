package id.suarawarga.engine.messaging;

import id.suarawarga.engine.message.ChannelType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What providers charge, as they have reported it. What a message costs, only they know. */
public final class MessagingCosts {

  private final JdbcClient jdbc;
  private final ZoneId zone;

  /**
   * Counts by local months.
   *
   * @param zone where days and months begin and end
   */
  public MessagingCosts(JdbcClient jdbc, ZoneId zone) {
    this.jdbc = jdbc;
    this.zone = zone;
  }

  /**
   * The months in order, with their categories.
   *
   * @param from the first day; null for the beginning
   * @param to the last day; null for today
   */
  public List<MessagingCost> between(@Nullable LocalDate from, @Nullable LocalDate to) {
    return jdbc.sql(
            """
            select to_char(priced_at at time zone :zone, 'YYYY-MM') as month,
                   split_part(account, ':', 1) as channel,
                   coalesce(category, 'unknown') as category,
                   count(*) as messages, count(*) filter (where billable) as billable
            from delivery_status
            where priced_at is not null
              and (:from::date is null or priced_at >= :from::date::timestamp at time zone :zone)
              and (:to::date is null
                   or priced_at < (:to::date + 1)::timestamp at time zone :zone)
            group by 1, 2, 3
            order by 1, 2, 3
            """)
        .param("zone", zone.getId())
        .param("from", from)
        .param("to", to)
        .query(
            (row, n) ->
                new MessagingCost(
                    row.getString("month"),
                    ChannelType.valueOf(row.getString("channel")),
                    row.getString("category"),
                    row.getLong("messages"),
                    row.getLong("billable")))
        .list();
  }
}
