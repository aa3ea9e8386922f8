package id.suarawarga.engine.complaint;

import id.suarawarga.engine.file.FileType;
import id.suarawarga.engine.message.Account;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notes the files of complaints: what residents have sent, and what officers send to them. */
final class TicketFiles {

  private final JdbcClient jdbc;
  private final ComplaintSeal seal;

  TicketFiles(JdbcClient jdbc, ComplaintSeal seal) {
    this.jdbc = jdbc;
    this.seal = seal;
  }

  /**
   * Notes what a resident has sent, for whoever fetches it from the channel.
   *
   * @param message the message they came with; null for the complaint itself
   * @param account through which the channel hands them out
   */
  void announce(
      UUID complaint,
      @Nullable Long message,
      Account account,
      List<ComplaintFile> files,
      Instant at) {
    for (ComplaintFile file : files) {
      jdbc.sql(
              """
              insert into complaint_attachment (
                id, complaint_id, message_id, account, file_id_sealed, name_sealed, kind, size,
                added_at, next_at)
              values (:id, :complaint, :message, :account, :file, :name, :kind, :size, :at, :at)
              """)
          .param("id", UUID.randomUUID())
          .param("complaint", complaint)
          .param("message", message)
          .param("account", account.toString())
          .param("file", seal.seal(complaint, file.fileId()))
          .param("name", seal.seal(complaint, file.name()))
          .param("kind", file.kind().name())
          .param("size", file.size())
          .param("at", ComplaintRows.timestamp(at))
          .update();
    }
  }

  /** Notes what an officer sends with a message; it is stored already. */
  void enclose(UUID complaint, Long message, List<OfficerFile> files, Instant at) {
    for (OfficerFile file : files) {
      jdbc.sql(
              """
              insert into complaint_attachment (
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
  List<TicketFile> enclosed(UUID complaint, Long message) {
    return jdbc.sql(
            """
            select id, type, size, number from (
              select id, message_id, state, type, size, row_number() over (order by ordinal) number
                from complaint_attachment where complaint_id = :complaint) as all_files
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
