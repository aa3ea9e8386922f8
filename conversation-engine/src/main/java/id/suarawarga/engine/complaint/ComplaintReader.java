package id.suarawarga.engine.complaint;

import id.suarawarga.engine.complaint.ComplaintDetail.Attachment;
import id.suarawarga.engine.complaint.ComplaintDetail.Event;
import id.suarawarga.engine.complaint.ComplaintDetail.Message;
import id.suarawarga.engine.complaint.ComplaintDetail.Reporter;
import id.suarawarga.engine.complaint.ComplaintDetail.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts a complaint together from its tables, unsealed. */
final class ComplaintReader {

  private final JdbcClient jdbc;
  private final ComplaintSeal seal;

  ComplaintReader(JdbcClient jdbc, ComplaintSeal seal) {
    this.jdbc = jdbc;
    this.seal = seal;
  }

  ComplaintDetail read(ComplaintRow row) {
    UUID id = row.id();
    Optional<Reporter> reporter = reporter(row);
    return new ComplaintDetail(
        row,
        words(id),
        row.identity() == ReporterIdentity.NAMED ? reporter.orElse(null) : null,
        reporter.isEmpty(),
        attachments(id),
        messages(id),
        history(id));
  }

  private Words words(UUID id) {
    return jdbc.sql(
            """
            select text_sealed, wanted_sealed, happened_sealed, place_sealed
            from complaint where id = :id
            """)
        .param("id", id)
        .query(
            (row, number) ->
                new Words(
                    Objects.requireNonNullElse(seal.open(id, row.getBytes("text_sealed")), ""),
                    seal.open(id, row.getBytes("wanted_sealed")),
                    seal.open(id, row.getBytes("happened_sealed")),
                    seal.open(id, row.getBytes("place_sealed"))))
        .single();
  }

  /** What is not to be known is not even read. */
  private Optional<Reporter> reporter(ComplaintRow complaint) {
    UUID id = complaint.id();
    return jdbc.sql(
            """
            select case when :named then name_sealed end as name_sealed,
              case when :named then contact_sealed end as contact_sealed
            from complaint_reporter where complaint_id = :id
            """)
        .param("id", id)
        .param("named", complaint.identity() == ReporterIdentity.NAMED)
        .query(
            (row, number) ->
                new Reporter(
                    seal.open(id, row.getBytes("name_sealed")),
                    seal.open(id, row.getBytes("contact_sealed"))))
        .optional();
  }

  private List<Attachment> attachments(UUID id) {
    return jdbc.sql(
            """
            select id, account is null as ours, message_id, kind, state, reason, type, size
            from attachment where complaint_id = :id order by ordinal
            """)
        .param("id", id)
        .query(ComplaintReader::attachment)
        .list();
  }

  private static Attachment attachment(ResultSet row, int number) throws SQLException {
    return new Attachment(
        row.getObject("id", UUID.class),
        row.getBoolean("ours") ? Party.OFFICER : Party.RESIDENT,
        row.getObject("message_id", Long.class),
        row.getString("kind"),
        row.getString("state"),
        row.getString("reason"),
        row.getString("type"),
        row.getObject("size", Long.class));
  }

  private List<Message> messages(UUID id) {
    return jdbc.sql(
            """
            select id, sender, author, text_sealed, at
            from complaint_message where complaint_id = :id order by id
            """)
        .param("id", id)
        .query(
            (row, number) ->
                new Message(
                    row.getLong("id"),
                    Party.valueOf(row.getString("sender")),
                    row.getString("author"),
                    Objects.requireNonNullElse(seal.open(id, row.getBytes("text_sealed")), ""),
                    ComplaintRows.instant(row, "at")))
        .list();
  }

  private List<Event> history(UUID id) {
    return jdbc.sql(
            """
            select at, kind, from_value, to_value, by_whom, who, note_sealed
            from complaint_event where complaint_id = :id order by id
            """)
        .param("id", id)
        .query(
            (row, number) ->
                new Event(
                    ComplaintRows.instant(row, "at"),
                    EventKind.valueOf(row.getString("kind")),
                    row.getString("from_value"),
                    row.getString("to_value"),
                    Party.valueOf(row.getString("by_whom")),
                    row.getString("who"),
                    seal.open(id, row.getBytes("note_sealed"))))
        .list();
  }
}
