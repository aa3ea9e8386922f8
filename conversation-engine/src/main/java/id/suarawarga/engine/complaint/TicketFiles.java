package id.suarawarga.engine.complaint;

import id.suarawarga.engine.file.FileType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files that officers send with their messages. */
public final class TicketFiles {

  private final JdbcClient jdbc;

  public TicketFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Notes what an officer sends with a message; it is stored already. */
  void enclose(UUID complaint, Long message, List<OfficerFile> files, Instant at) {
    for (OfficerFile file : files) {
      jdbc.sql(
              """
              insert into attachment (
                id, complaint_id, message_id, kind, state, type, size, added_at, next_at)
              values (:id, :complaint, :message, :kind, 'STORED', :type, :size, :at, :at)
              """)
          .param("id", file.id())
          .param("complaint", complaint)
          .param("message", message)
          .param("kind", file.type().isPicture() ? "PHOTO" : "DOCUMENT")
          .param("type", file.type().contentType())
          .param("size", file.size())
          .param("at", ComplaintRows.timestamp(at))
          .update();
    }
  }

  /** What goes with a message of an officer, in the order in which it was given. */
  public List<TicketFile> enclosed(UUID complaint, long message) {
    return jdbc.sql(
            """
            select id, type, size, number from (
              select id, message_id, state, type, size, row_number() over (order by ordinal) number
                from attachment where complaint_id = :complaint) as all_files
             where message_id = :message and state = 'STORED'
             order by number
            """)
        .param("complaint", complaint)
        .param("message", message)
        .query(TicketFiles::file)
        .list();
  }

  private static TicketFile file(ResultSet row, int number) throws SQLException {
    return new TicketFile(
        row.getObject("id", UUID.class),
        FileType.of(row.getString("type")).orElseThrow(),
        row.getLong("size"),
        row.getInt("number"));
  }
}
