package id.suarawarga.admin.testing;

import id.suarawarga.engine.complaint.GivenComplaint;
import id.suarawarga.engine.complaint.GivenComplaints;
import id.suarawarga.engine.file.FileStore;
import id.suarawarga.engine.privacy.Vault;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** New units, services and periods, for tests that need one of their own. */
public final class Samples {

  private final JdbcClient database;
  private final GivenComplaints complaints;
  private final FileStore files;
  private final ForumSamples forums;

  Samples(JdbcClient database, Path data) {
    Vault vault = new Vault(AdminServer.SECRET);
    this.database = database;
    this.complaints = new GivenComplaints(database, vault);
    this.files = new FileStore(data, vault);
    this.forums = new ForumSamples(database, vault, files);
  }

  /** A code that nothing has. */
  public String newCode() {
    return "X-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  }

  /** A new unit's code. */
  public String unit() {
    String code = newCode();
    database
        .sql("insert into service_unit (code, name) values (?, 'Unit uji')")
        .param(code)
        .update();
    return code;
  }

  /** New forums. */
  public ForumSamples forums() {
    return forums;
  }

  /** A new service's code. */
  public String service(String unit) {
    String code = newCode();
    database
        .sql("insert into public_service (code, unit_code, name) values (?, ?, 'Layanan uji')")
        .params(code, unit)
        .update();
    return code;
  }

  /** The code of a new period, the year 2026. */
  public String period() {
    String code = newCode();
    database
        .sql(
            """
            insert into survey_period (code, name, type, from_date, to_date)
            values (?, 'Periode uji', 'YEAR', '2026-01-01', '2026-12-31')
            """)
        .param(code)
        .update();
    return code;
  }

  /** The tracking id of a new complaint, filed in August 2026. */
  public String complaint(String unit) {
    return complaint(GivenComplaint.to(unit, complaints.respondent()));
  }

  /** The tracking id of this complaint, filed now. */
  public String complaint(GivenComplaint given) {
    return complaints.file(given).value();
  }

  /** Stores the file of a complaint; what follows the complaint's path to get it. */
  public String file(String trackingId, byte[] content) {
    UUID id =
        database
            .sql(
                """
                select a.id from attachment a join complaint c on c.id = a.complaint_id
                where c.tracking_id = ?
                """)
            .param(trackingId)
            .query(UUID.class)
            .single();
    files.write(id, content);
    return "/attachments/" + id;
  }

  /** What complaints can be made of. */
  public GivenComplaints complaints() {
    return complaints;
  }

  /** The id of a new response with the score 4 for all. */
  public String response(String unit, String service) {
    UUID id = UUID.randomUUID();
    database
        .sql(
            """
            insert into survey_response (id, service_code, unit_code, channel,
              questionnaire_version, requirements, procedure, completion_time, cost, product,
              officer_competence, officer_conduct, complaint_handling, facilities,
              seconds_per_question, started_at, submitted_at, submitted_on, once)
            values (?, ?, ?, 'WEB', '1', 4, 4, 4, 4, 4, 4, 4, 4, 4, '{}',
              '2026-06-01T09:00:00+07', '2026-06-01T09:05:00+07', '2026-06-01', false)
            """)
        .params(id, service, unit)
        .update();
    return id.toString();
  }
}
