package id.suarawarga.standalone.demo;

import id.suarawarga.engine.catalogue.PublicService;
import id.suarawarga.engine.catalogue.ServiceUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes out what the demo brought, and nothing else. A demo service that a real person has answered
 * or complained about stays with its unit, closed, and so does a forum with a real opinion: what a
 * real person said is never deleted. A unit, service or period that a forum names stays, too.
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

  /** By their authors: a real opinion may have any source, and may have been merged into them. */
  private static final String INVENTED_OPINIONS =
      """
      select opinion_id from forum_opinion_author
       where respondent_id between :firstParticipant and :lastParticipant
      """;

  private static final String SPLIT_OPINIONS =
      "update forum_opinion set merged_into = null where merged_into in (%s)"
          .formatted(INVENTED_OPINIONS);

  private static final String OPINIONS =
      "delete from forum_opinion where id in (%s)".formatted(INVENTED_OPINIONS);

  /** What officials have added to it to be read, off the disk. */
  private static final String DOCUMENTS =
      """
      insert into file_removal (file_id, due_at)
      select id, now() from forum_document where forum_code = :forum
        and not exists (select from forum_opinion where forum_code = :forum)
      on conflict do nothing
      """;

  private static final String FORUM =
      """
      delete from forum where code = :forum
        and not exists (select from forum_opinion where forum_code = forum.code)
      """;

  private static final String CLOSE_FORUM =
      """
      update forum set state = 'CLOSED', state_at = now(), version = version + 1
      where code = :forum and state = 'OPEN'
      """;

  private static final String RESIDENTS =
      """
      delete from respondent
      where id = :resident or id between :firstParticipant and :lastParticipant
      """;

  private static final String SERVICES =
      """
      delete from public_service where code in (:services) and not exists (
        select from survey_response where service_code = public_service.code)
        and not exists (select from complaint where service_code = public_service.code)
        and not exists (select from forum_agenda where service_code = public_service.code)
      """;

  private static final String UNITS =
      """
      delete from service_unit where code in (:units)
        and not exists (select from public_service where unit_code = service_unit.code)
        and not exists (select from survey_response where unit_code = service_unit.code)
        and not exists (select from complaint where unit_code = service_unit.code)
        and not exists (select from forum where unit_code = service_unit.code)
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
      """
      delete from survey_period where code like 'DEMO-%' and name like 'DEMO %'
        and not exists (select from forum_agenda where period_code = survey_period.code)
      """;

  /** Tells every replica to read the catalogue again. */
  private static final String RAISE = "update catalogue_version set version = version + 1";

  private static final List<String> STATEMENTS =
      List.of(
          RESPONSES,
          OPEN_HISTORY,
          COMPLAINTS,
          CLOSE_HISTORY,
          SPLIT_OPINIONS,
          OPINIONS,
          DOCUMENTS,
          FORUM,
          CLOSE_FORUM,
          RESIDENTS,
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
          .param("forum", DemoForum.CODE)
          .param("firstParticipant", DemoForum.FIRST_PARTICIPANT)
          .param("lastParticipant", DemoForum.LAST_PARTICIPANT)
          .param("services", DemoCity.services().stream().map(PublicService::code).toList())
          .param("units", DemoCity.units().stream().map(ServiceUnit::code).toList())
          .update();
    }
  }
}
