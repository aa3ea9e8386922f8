package id.suarawarga.engine.complaint;

import id.suarawarga.engine.complaint.ComplaintEvents.Doer;
import id.suarawarga.engine.feature.OutcomeWriter;
import id.suarawarga.engine.feature.Story;
import id.suarawarga.engine.file.FileOwner;
import id.suarawarga.engine.file.SentFiles;
import id.suarawarga.engine.privacy.Vault;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stores complaints: what is told sealed, who reports it apart, the files to be fetched. */
public final class ComplaintFiledWriter implements OutcomeWriter<ComplaintFiled> {

  private final JdbcClient jdbc;
  private final ComplaintSeal seal;
  private final ComplaintEvents events;
  private final SentFiles files;
  private final Supplier<Deadlines> deadlines;

  /**
   * Creates one.
   *
   * @param deadlines by the calendar as it stands now
   */
  public ComplaintFiledWriter(JdbcClient jdbc, Vault vault, Supplier<Deadlines> deadlines) {
    this.jdbc = jdbc;
    this.seal = new ComplaintSeal(vault);
    this.events = new ComplaintEvents(jdbc, seal);
    this.files = new SentFiles(jdbc, vault);
    this.deadlines = deadlines;
  }

  @Override
  public Class<ComplaintFiled> type() {
    return ComplaintFiled.class;
  }

  @Override
  public void write(List<ComplaintFiled> outcomes) {
    outcomes.forEach(this::write);
  }

  private void write(ComplaintFiled filed) {
    UUID id = UUID.randomUUID();
    insert(id, filed);
    insertReporter(id, filed);
    files.announce(
        FileOwner.complaint(id),
        null,
        filed.from().account(),
        filed.story().files(),
        filed.filedAt());
    Doer resident = new Doer(Party.RESIDENT, null, filed.filedAt());
    events.add(id, EventKind.FILED, null, ComplaintStatus.RECEIVED, resident, null);
  }

  private void insert(UUID id, ComplaintFiled filed) {
    Story story = filed.story();
    LocalDate due = deadlines.get().dueOn(filed.type(), filed.filedOn());
    jdbc.sql(
            """
            insert into complaint (
              id, tracking_id, unit_code, service_code, type, status_at, identity, channel, source,
              text_sealed, happened_sealed, place_sealed, wanted_sealed, filed_at, filed_on, due_on)
            values (
              :id, :trackingId, :unit, :service, :type, :at, :identity, :channel, :source,
              :text, :happened, :place, :wanted, :at, :filedOn, :dueOn)
            """)
        .param("id", id)
        .param("trackingId", filed.trackingId().value())
        .param("unit", filed.subject().unitCode())
        .param("service", filed.subject().serviceCode())
        .param("type", filed.type().name())
        .param("at", ComplaintRows.timestamp(filed.filedAt()))
        .param("identity", filed.reporter().identity().name())
        .param("channel", filed.from().channel().name())
        .param("source", filed.subject().source())
        .param("text", seal.seal(id, story.text()))
        .param("happened", seal.seal(id, story.happened()))
        .param("place", seal.seal(id, story.place()))
        .param("wanted", seal.seal(id, story.wanted()))
        .param("filedOn", filed.filedOn())
        .param("dueOn", due)
        .update();
  }

  private void insertReporter(UUID id, ComplaintFiled filed) {
    jdbc.sql(
            """
            insert into complaint_reporter
              (complaint_id, respondent_id, account, name_sealed, contact_sealed)
            values (:id, :respondent, :account, :name, :contact)
            """)
        .param("id", id)
        .param("respondent", filed.respondent().value())
        .param("account", filed.from().account().toString())
        .param("name", seal.seal(id, filed.reporter().name()))
        .param("contact", seal.seal(id, filed.reporter().contact()))
        .update();
  }
}
