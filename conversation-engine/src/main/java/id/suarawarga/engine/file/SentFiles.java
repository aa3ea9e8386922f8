package id.suarawarga.engine.file;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.privacy.TextSeal;
import id.suarawarga.engine.privacy.Vault;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notes the files that a resident has sent, for whoever fetches them from the channel. */
public final class SentFiles {

  private final JdbcClient jdbc;
  private final Vault vault;

  public SentFiles(JdbcClient jdbc, Vault vault) {
    this.jdbc = jdbc;
    this.vault = vault;
  }

  /**
   * Notes them.
   *
   * @param message the message about a complaint that they came with; null for the owner itself
   * @param account through which the channel hands them out
   */
  public void announce(
      FileOwner owner, @Nullable Long message, Account account, List<SentFile> files, Instant at) {
    files.forEach(file -> announce(owner, message, account, file, at));
  }

  private void announce(
      FileOwner owner, @Nullable Long message, Account account, SentFile file, Instant at) {
    TextSeal seal = owner.kind().seal(vault);
    jdbc.sql(
            """
            insert into attachment (
              id, complaint_id, opinion_id, message_id, account, file_id_sealed, name_sealed, kind,
              size, added_at, next_at)
            values (
              :id, :complaint, :opinion, :message, :account, :file, :name, :kind, :size, :at, :at)
            """)
        .param("id", UUID.randomUUID())
        .param("complaint", owner.idIf(FileOwner.Kind.COMPLAINT))
        .param("opinion", owner.idIf(FileOwner.Kind.OPINION))
        .param("message", message)
        .param("account", account.toString())
        .param("file", seal.seal(owner.id(), file.fileId()))
        .param("name", seal.seal(owner.id(), file.name()))
        .param("kind", file.kind().name())
        .param("size", file.size())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
