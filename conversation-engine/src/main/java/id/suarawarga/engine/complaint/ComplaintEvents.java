package id.suarawarga.engine.complaint;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the history of complaints, and what their residents must hear of it. */
final class ComplaintEvents {

  private final JdbcClient jdbc;
  private final ComplaintSeal seal;

  ComplaintEvents(JdbcClient jdbc, ComplaintSeal seal) {
    this.jdbc = jdbc;
    this.seal = seal;
  }

  /**
   * Whoever does something to a complaint.
   *
   * @param who username of the officer; null for the others
   */
  record Doer(Party by, @Nullable String who, Instant at) {}

  void add(
      UUID complaint,
      EventKind kind,
      @Nullable Object from,
      @Nullable Object to,
      Doer doer,
      @Nullable String note) {
    jdbc.sql(
            """
            insert into complaint_event
              (complaint_id, at, kind, from_value, to_value, by_whom, who, note_sealed)
            values (:complaint, :at, :kind, :from, :to, :by, :who, :note)
            """)
        .param("complaint", complaint)
        .param("at", ComplaintRows.timestamp(doer.at()))
        .param("kind", kind.name())
        .param("from", from == null ? null : from.toString())
        .param("to", to == null ? null : to.toString())
        .param("by", doer.by().name())
        .param("who", doer.who())
        .param("note", seal.seal(complaint, note))
        .update();
  }

  /**
   * Lets the resident hear of it, unless they have erased themselves.
   *
   * @return whether there is somebody to hear it
   */
  boolean tell(UUID complaint, NoticeKind kind, @Nullable String body, Instant at) {
    return tell(complaint, kind, body, null, at);
  }

  /**
   * The same of an officer's message, with its files.
   *
   * @param message null for none
   */
  boolean tell(
      UUID complaint, NoticeKind kind, @Nullable String body, @Nullable Long message, Instant at) {
    return jdbc.sql(
                """
                insert into notice
                  (respondent_id, complaint_id, account, kind, body_sealed, message_id, created_at)
                select respondent_id, complaint_id, account, :kind, :body, :message, :at
                from complaint_reporter where complaint_id = :complaint
                """)
            .param("complaint", complaint)
            .param("kind", kind.name())
            .param("body", seal.seal(complaint, body))
            .param("message", message)
            .param("at", ComplaintRows.timestamp(at))
            .update()
        == 1;
  }
}
