package id.suarawarga.engine.complaint;

import id.suarawarga.engine.file.FileRemovals;
import id.suarawarga.engine.file.FileType;
import id.suarawarga.engine.file.Inspected;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Files that officers have uploaded to a complaint and not sent yet. What is not sent within a day
 * is removed.
 */
public final class OfficerFiles {

  private static final Duration KEPT = Duration.ofDays(1);

  /** Not to be sent any more: it may be removed while it is being read. */
  private static final Duration LAST_MINUTES = Duration.ofMinutes(10);

  private final JdbcClient jdbc;
  private final FileRemovals removals;
  private final Clock clock;

  public OfficerFiles(JdbcClient jdbc, FileRemovals removals, Clock clock) {
    this.jdbc = jdbc;
    this.removals = removals;
    this.clock = clock;
  }

  /** Keeps a file until it is sent with a message; not to be called in a transaction. */
  public OfficerFile upload(ComplaintRow complaint, Inspected.Safe safe) {
    OfficerFile file = new OfficerFile(UUID.randomUUID(), safe.type(), safe.content().length);
    removals.write(file.id(), safe.content(), clock.instant().plus(KEPT));
    jdbc.sql(
            """
            insert into complaint_upload (file_id, complaint_id, type, size)
            values (:id, :complaint, :type, :size)
            """)
        .param("id", file.id())
        .param("complaint", complaint.id())
        .param("type", file.type().contentType())
        .param("size", file.size())
        .update();
    return file;
  }

  /**
   * Takes files in this order, to be sent in the same transaction.
   *
   * @return empty when one of them was not uploaded to this complaint, or was sent or removed since
   */
  public Optional<List<OfficerFile>> take(ComplaintRow complaint, List<UUID> ids) {
    Instant latest = clock.instant().plus(LAST_MINUTES);
    List<OfficerFile> found =
        ids.stream().distinct().flatMap(id -> find(complaint, id, latest).stream()).toList();
    if (found.size() != ids.size()) {
      return Optional.empty();
    }
    ids.forEach(removals::keep);
    return Optional.of(found);
  }

  private Optional<OfficerFile> find(ComplaintRow complaint, UUID id, Instant latest) {
    return jdbc.sql(
            """
            select type, size from complaint_upload join file_removal using (file_id)
             where file_id = :id and complaint_id = :complaint and due_at > :latest
               for update of file_removal
            """)
        .param("id", id)
        .param("complaint", complaint.id())
        .param("latest", latest.atOffset(ZoneOffset.UTC))
        .query(
            (row, _) ->
                new OfficerFile(
                    id, FileType.of(row.getString("type")).orElseThrow(), row.getLong("size")))
        .optional();
  }
}
