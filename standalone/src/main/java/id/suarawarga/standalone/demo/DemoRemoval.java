package id.suarawarga.standalone.demo;

import id.suarawarga.engine.catalogue.PublicService;
import id.suarawarga.engine.catalogue.ServiceUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes out what the demo brought, and nothing else. A demo service that a real person has answered
 * or complained about stays with its unit, closed: what a real person said is never deleted.
 */
final class DemoRemoval {

  private static final String RESPONSES =
      "delete from survey_response where id between :first and :last";

  /** Their history is append only for everybody else. */
  private static final String OPEN_HISTORY =
      "alter table complaint_event disable trigger complaint_event_append_only";

  private static final String COMPLAINTS =
      "delete from complaint where tracking_id like :complaints and source = :source";

  private static final String CLOSE_HISTORY =
      "alter table complaint_event enable trigger complaint_event_append_only";

  private static final String RESIDENT = "delete from respondent where id = :resident";

  private static final String SERVICES =
      """
      delete from public_service where code in (:services) and not exists (
        select from survey_response where service_code = public_service.code)
        and not exists (select from complaint where service_code = public_service.code)
      """;

  private static final String UNITS =
      """
      delete from service_unit where code in (:units)
        and not exists (select from public_service where unit_code = service_unit.code)
        and not exists (select from survey_response where unit_code = service_unit.code)
        and not exists (select from complaint where unit_code = service_unit.code)
      """;

  private static final String CLOSE_SERVICES =
      "update public_service set active = false where code in (:services)";

  private static final String CLOSE_UNITS =
      """
      update service_unit set active = false where code in (:units) and not exists (
        select from public_service where unit_code = service_unit.code and active)
      """;

  /** Any period with such a code and name is ours: which ones there are depends on the day. */
  private static final String PERIODS =
      "delete from survey_period where code like 'DEMO-%' and name like 'DEMO %'";

  /** Tells every replica to read the catalogue again. */
  private static final String RAISE = "update catalogue_version set version = version + 1";

  private static final List<String> STATEMENTS =
      List.of(
          RESPONSES,
          OPEN_HISTORY,
          COMPLAINTS,
          CLOSE_HISTORY,
          RESIDENT,
          SERVICES,
          UNITS,
          CLOSE_SERVICES,
          CLOSE_UNITS,
          PERIODS,
          RAISE);

  private final JdbcClient jdbc;

  DemoRemoval(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** To be called in a transaction. */
  void run() {
    for (String statement : STATEMENTS) {
      jdbc.sql(statement)
          .param("first", DemoResponse.FIRST_ID)
          .param("last", DemoResponse.LAST_ID)
          .param("complaints", DemoComplaint.ID_PREFIX + "%")
          .param("source", DemoRows.SOURCE)
          .param("resident", DemoComplaints.RESIDENT)
          .param("services", DemoCity.services().stream().map(PublicService::code).toList())
          .param("units", DemoCity.units().stream().map(ServiceUnit::code).toList())
          .update();
    }
  }
}
