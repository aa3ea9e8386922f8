package id.suarawarga.engine.complaint;

import id.suarawarga.engine.privacy.Vault;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts complaints into the database, with a file and with who reported them. */
public final class GivenComplaints {

  private final JdbcClient jdbc;
  private final ComplaintSeal seal;

  public GivenComplaints(JdbcClient jdbc, Vault vault) {
    this.jdbc = jdbc;
    this.seal = new ComplaintSeal(vault);
  }

  /** A new respondent. */
  public UUID respondent() {
    UUID id = UUID.randomUUID();
    jdbc.sql("insert into respondent (id, created_at) values (?, now())").param(id).update();
    return id;
  }

  /** Files it. */
  public TrackingId file(GivenComplaint given) {
    UUID id = UUID.randomUUID();
    TrackingId trackingId = TrackingId.from(id.toString().replace("-", "").substring(0, 16));
    insert(id, trackingId, given);
    addReporter(id, given);
    addAttachment(id);
    addEvent(id, EventKind.FILED, Party.RESIDENT, GivenComplaint.morning(given.filedOn()), null);
    return trackingId;
  }

  private void insert(UUID id, TrackingId trackingId, GivenComplaint given) {
    jdbc.sql(
            """
            insert into complaint (id, tracking_id, unit_code, type, status, status_at, identity,
              channel, text_sealed, place_sealed, wanted_sealed, filed_at, filed_on, due_on)
            values (:id, :tracking, :unit, :type, :status, :since, :identity, 'TELEGRAM', :text,
              :place, :wanted, :filed, :filedOn, :due)
            """)
        .param("id", id)
        .param("tracking", trackingId.value())
        .param("unit", given.unit())
        .param("type", given.type().name())
        .param("status", given.status().name())
        .param("since", GivenComplaint.morning(given.statusOn()).atOffset(ZoneOffset.UTC))
        .param("identity", given.identity().name())
        .param("text", seal.seal(id, GivenComplaint.TEXT))
        .param("place", seal.seal(id, "Jalan Mawar 3"))
        .param("wanted", seal.seal(id, "Ditambal"))
        .param("filed", GivenComplaint.morning(given.filedOn()).atOffset(ZoneOffset.UTC))
        .param("filedOn", given.filedOn())
        .param("due", given.dueOn())
        .update();
  }

  /** With a name even where there should be none, so that a leak shows. */
  private void addReporter(UUID id, GivenComplaint given) {
    jdbc.sql(
            """
            insert into complaint_reporter
              (complaint_id, respondent_id, account, name_sealed, contact_sealed)
            values (?, ?, 'TELEGRAM:7000000001', ?, ?)
            """)
        .params(
            id,
            given.respondent(),
            seal.seal(id, GivenComplaint.NAME),
            seal.seal(id, GivenComplaint.CONTACT))
        .update();
  }

  private void addAttachment(UUID id) {
    jdbc.sql(
            """
            insert into attachment
              (id, complaint_id, account, name_sealed, kind, state, type, size, added_at, next_at)
            values (?, ?, 'TELEGRAM:7000000001', ?, 'PHOTO', 'STORED', 'image/jpeg', 1234, now(),
              now())
            """)
        .params(UUID.randomUUID(), id, seal.seal(id, GivenComplaint.FILE_NAME))
        .update();
  }

  /** Adds a line to the history. */
  public void addEvent(UUID complaint, EventKind kind, Party by, Instant at, @Nullable String to) {
    new ComplaintEvents(jdbc, seal)
        .add(complaint, kind, null, to, new ComplaintEvents.Doer(by, null, at), null);
  }

  /** What the notices of a complaint say, oldest first: kind, and body where there is one. */
  public List<String> notices(UUID complaint) {
    return jdbc.sql("select kind, body_sealed from notice where complaint_id = ? order by id")
        .param(complaint)
        .query(
            (row, number) -> {
              String body = seal.open(complaint, row.getBytes("body_sealed"));
              return row.getString("kind") + (body == null ? "" : " " + body);
            })
        .list();
  }
}
