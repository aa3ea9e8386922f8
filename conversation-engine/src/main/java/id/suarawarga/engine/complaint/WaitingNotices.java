package id.suarawarga.engine.complaint;

import id.suarawarga.engine.message.Account;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What residents have not heard yet, as the clock sees it. */
public final class WaitingNotices {

  private final JdbcClient jdbc;

  public WaitingNotices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Those of residents who can be reached, oldest first. Who has blocked us everywhere hears them
   * when that is over.
   *
   * @param after the id of the last one that was looked at; 0 to begin
   */
  public List<WaitingNotice> after(long after, int limit) {
    return jdbc.sql(
            """
            select notice.id, notice.respondent_id, reporter.account
            from notice left join complaint_reporter as reporter
              on reporter.complaint_id = notice.complaint_id
              and reporter.respondent_id = notice.respondent_id
            where taken_at is null and notice.id > :after and exists (
              select from respondent_address as address
              where address.respondent_id = notice.respondent_id
                and address.unreachable_since is null)
            order by notice.id limit :limit
            """)
        .param("after", after)
        .param("limit", limit)
        .query(WaitingNotices::notice)
        .list();
  }

  /** Notes that its turn is committed; one that says it itself has done so before. */
  public void taken(WaitingNotice notice, Instant at) {
    jdbc.sql("update notice set taken_at = :at where id = :id and taken_at is null")
        .param("at", ComplaintRows.timestamp(at))
        .param("id", notice.id())
        .update();
  }

  private static WaitingNotice notice(ResultSet row, int number) throws SQLException {
    String account = row.getString("account");
    return new WaitingNotice(
        row.getLong("id"),
        row.getObject("respondent_id", UUID.class),
        account == null ? null : Account.parse(account));
  }
}
