package id.suarawarga.engine.notice;

import id.suarawarga.engine.complaint.ComplaintSeal;
import id.suarawarga.engine.complaint.NoticeKind;
import id.suarawarga.engine.complaint.TicketFile;
import id.suarawarga.engine.complaint.TicketFiles;
import id.suarawarga.engine.complaint.Tickets;
import id.suarawarga.engine.forum.ForumNews;
import id.suarawarga.engine.forum.OpinionResults;
import id.suarawarga.engine.forum.OpinionSeal;
import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.respondent.RespondentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What residents must hear and have not heard yet. */
public final class Notices {

  /**
   * A notice that waits.
   *
   * @param account where the resident wrote, and is answered
   */
  public record Waiting(long id, RespondentId respondent, Account account) {}

  /** A row; it is about a complaint or about an opinion. */
  private record Row(
      String kind,
      @Nullable String body,
      @Nullable UUID complaint,
      @Nullable Long message,
      @Nullable UUID opinion,
      @Nullable UUID commitment) {}

  private final JdbcClient jdbc;
  private final ComplaintSeal complaints;
  private final OpinionSeal opinions;
  private final Tickets tickets;
  private final TicketFiles files;
  private final OpinionResults results;

  public Notices(JdbcClient jdbc, Vault vault) {
    this.jdbc = jdbc;
    this.complaints = new ComplaintSeal(vault);
    this.opinions = new OpinionSeal(vault);
    this.tickets = new Tickets(jdbc);
    this.files = new TicketFiles(jdbc);
    this.results = new OpinionResults(jdbc, vault);
  }

  /**
   * Those that wait for somebody who can be reached where they wrote, oldest first. Who has blocked
   * us hears them when that is over.
   *
   * @param after the id behind which to look on; 0 to begin
   */
  public List<Waiting> waiting(long after, int most) {
    return jdbc.sql(
            """
            select id, respondent_id, account
              from notice
             where taken_at is null and id > :after and exists (
                     select from respondent_address as address
                      where address.respondent_id = notice.respondent_id
                        and address.account = notice.account
                        and address.unreachable_since is null and not address.former)
             order by id
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
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
  }

  /** One that waits for this person; empty when what it is about is no longer there. */
  public Optional<Notice> find(long id, RespondentId respondent) {
    return jdbc.sql(
            """
            select kind, body_sealed, complaint_id, message_id, opinion_id, commitment_id
              from notice
             where id = :id and respondent_id = :respondent and taken_at is null
            """)
        .param("id", id)
        .param("respondent", respondent.value())
        .query(this::row)
        .optional()
        .flatMap(row -> notice(id, row, respondent));
  }

  private Optional<Notice> notice(long id, Row row, RespondentId respondent) {
    if (row.complaint() != null) {
      return ofTicket(id, row, row.complaint(), respondent);
    }
    return row.opinion() == null ? Optional.empty() : ofOpinion(id, row, row.opinion());
  }

  private Optional<Notice> ofTicket(long id, Row row, UUID complaint, RespondentId respondent) {
    NoticeKind kind = NoticeKind.valueOf(row.kind());
    List<TicketFile> enclosed =
        row.message() == null ? List.of() : files.enclosed(complaint, row.message());
    return tickets
        .find(complaint, respondent)
        .map(ticket -> new TicketNotice(id, kind, row.body(), ticket, enclosed));
  }

  private Optional<Notice> ofOpinion(long id, Row row, UUID opinion) {
    ForumNews kind = ForumNews.valueOf(row.kind());
    return results
        .find(opinion, row.commitment())
        .map(result -> new OpinionNotice(id, kind, row.body(), result));
  }

  private Row row(ResultSet row, int number) throws SQLException {
    UUID complaint = row.getObject("complaint_id", UUID.class);
    UUID opinion = row.getObject("opinion_id", UUID.class);
    byte @Nullable [] body = row.getBytes("body_sealed");
    return new Row(
        row.getString("kind"),
        complaint != null ? complaints.open(complaint, body) : open(opinion, body),
        complaint,
        row.getObject("message_id", Long.class),
        opinion,
        row.getObject("commitment_id", UUID.class));
  }

  private @Nullable String open(@Nullable UUID opinion, byte @Nullable [] body) {
    return opinion == null ? null : opinions.open(opinion, body);
  }
}
