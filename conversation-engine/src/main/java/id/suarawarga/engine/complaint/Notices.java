package id.suarawarga.engine.complaint;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.respondent.RespondentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What residents must hear about their complaints and have not heard yet. */
public final class Notices {

  /**
   * A notice that waits.
   *
   * @param account where the complaint was filed, and is answered
   */
  public record Waiting(long id, RespondentId respondent, Account account) {}

  private final JdbcClient jdbc;
  private final ComplaintSeal seal;
  private final TicketFiles files;

  public Notices(JdbcClient jdbc, Vault vault) {
    this.jdbc = jdbc;
    this.seal = new ComplaintSeal(vault);
    this.files = new TicketFiles(jdbc, seal);
  }

  /**
   * Those that wait for somebody who can be reached where they filed, oldest first. Who has blocked
   * us hears them when that is over.
   *
   * @param after the id behind which to look on; 0 to begin
   */
  public List<Waiting> waiting(long after, int most) {
    return jdbc.sql(
            """
            select notice.id, notice.respondent_id, account
              from notice join complaint_reporter using (complaint_id)
             where taken_at is null and notice.id > :after and exists (
                     select from respondent_address as address
                      where address.respondent_id = notice.respondent_id
                        and address.account = complaint_reporter.account
                        and address.unreachable_since is null and not address.former)
             order by notice.id
             limit :most
            """)
        .param("after", after)
        .param("most", most)
        .query(
            (row, _) ->
                new Waiting(
                    row.getLong("id"),
                    new RespondentId(row.getObject("respondent_id", UUID.class)),
                    Account.parse(row.getString("account"))))
        .list();
  }

  /**
   * Notes that the turn of a notice is over. A turn that said it has noted so itself; one that met
   * a bug has not, and must not come for ever.
   */
  public void over(long id, Instant at) {
    jdbc.sql(
            """
            update notice set taken_at = :at, body_sealed = null
             where id = :id and taken_at is null
            """)
        .param("at", ComplaintRows.timestamp(at))
        .param("id", id)
        .update();
  }

  /** One that waits for this person. */
  public Optional<Notice> find(long id, RespondentId respondent) {
    return jdbc.sql(
            "select notice.id as notice_id, notice.kind, body_sealed, notice.message_id, "
                + Tickets.COLUMNS
                + """
                  from notice join complaint on complaint.id = notice.complaint_id
                 where notice.id = :id and notice.respondent_id = :respondent and taken_at is null
                """)
        .param("id", id)
        .param("respondent", respondent.value())
        .query(this::notice)
        .optional();
  }

  private Notice notice(ResultSet row, int number) throws SQLException {
    Ticket ticket = Tickets.ticket(row, number);
    Long message = row.getObject("message_id", Long.class);
    return new Notice(
        row.getLong("notice_id"),
        NoticeKind.valueOf(row.getString("kind")),
        seal.open(ticket.id(), row.getBytes("body_sealed")),
        ticket,
        message == null ? List.of() : files.enclosed(ticket.id(), message));
  }
}
