package id.suarawarga.engine.complaint;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.privacy.Vault;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A complaint as rows, for tests of what happens to its files. */
public final class StoredComplaint {

  private final UUID id = UUID.randomUUID();
  private final JdbcClient jdbc;
  private final ComplaintSeal seal;
  private final OffsetDateTime at;

  private StoredComplaint(JdbcClient jdbc, Vault vault, Instant at) {
    this.jdbc = jdbc;
    this.seal = new ComplaintSeal(vault);
    this.at = at.atOffset(ZoneOffset.UTC);
  }

  /** An anonymous one, of a new person. */
  public static StoredComplaint in(JdbcClient jdbc, Vault vault, Instant at) {
    StoredComplaint complaint = new StoredComplaint(jdbc, vault, at);
    complaint.insert();
    return complaint;
  }

  private void insert() {
    UUID person = UUID.randomUUID();
    jdbc.sql("insert into service_unit values ('DUKCAPIL', 'Dukcapil') on conflict do nothing")
        .update();
    jdbc.sql("insert into respondent values (:person, :at)")
        .param("person", person)
        .param("at", at)
        .update();
    jdbc.sql(
            """
            insert into complaint (id, tracking_id, unit_code, type, status_at, identity, channel,
              text_sealed, filed_at, filed_on, due_on)
            values (:id, :tracking, 'DUKCAPIL', 'COMPLAINT', :at, 'ANONYMOUS', 'TELEGRAM',
              :text, :at, '2026-07-01', '2026-07-21')
            """)
        .param("id", id)
        .param("tracking", "ADU-" + id)
        .param("text", seal.seal(id, "Loket tutup"))
        .param("at", at)
        .update();
    jdbc.sql("insert into complaint_reporter values (:id, :person, 'TELEGRAM:7')")
        .param("id", id)
        .param("person", person)
        .update();
  }

  /** A file that waits, due at once. */
  public UUID attach(Account account, String fileId) {
    UUID file = UUID.randomUUID();
    jdbc.sql(
            """
            insert into attachment (id, complaint_id, account, file_id_sealed, name_sealed,
              kind, added_at, next_at)
            values (:file, :id, :account, :fileId, :name, 'PHOTO', :at, :at)
            """)
        .param("file", file)
        .param("id", id)
        .param("account", account.toString())
        .param("fileId", seal.seal(id, fileId))
        .param("name", seal.seal(id, "rumah Siti.jpg"))
        .param("at", at)
        .update();
    return file;
  }

  /** The row of a file. */
  public Map<String, Object> row(UUID file) {
    return jdbc.sql("select * from attachment where id = :file")
        .param("file", file)
        .query()
        .singleRow();
  }

  /** What was told, as it can be read now. */
  public String text() {
    return jdbc.sql("select text_sealed from complaint where id = :id")
        .param("id", id)
        .query((row, n) -> seal.open(id, row.getBytes(1)))
        .single();
  }

  /** What the reporter is to hear, each as kind and body. */
  public List<String> notices() {
    return jdbc.sql("select kind, body_sealed from notice where complaint_id = :id order by id")
        .param("id", id)
        .query((row, n) -> row.getString(1) + " " + seal.open(id, row.getBytes(2)))
        .list();
  }

  /** The reporter is erased. */
  public void forgetReporter() {
    jdbc.sql("delete from complaint_reporter where complaint_id = :id").param("id", id).update();
  }
}
