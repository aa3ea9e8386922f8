package id.suarawarga.engine.complaint;

import id.suarawarga.engine.file.SentFile;
import id.suarawarga.engine.message.Account;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notes the files that a resident has sent, for whoever fetches them from the channel. */
final class TicketFiles {

  private final JdbcClient jdbc;
  private final ComplaintSeal seal;

  TicketFiles(JdbcClient jdbc, ComplaintSeal seal) {
    this.jdbc = jdbc;
    this.seal = seal;
  }

  /**
   * Notes them.
   *
   * @param message the message they came with; null for the complaint itself
   * @param account through which the channel hands them out
   */
  void announce(
      UUID complaint,
      @Nullable Long message,
      Account account,
      List<SentFile> files,
      Instant at) {
    for (SentFile file : files) {
      jdbc.sql(
              """
              insert into attachment (
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
}
