package id.suarawarga.admin.complaint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.admin.testing.AdminServer;
import id.suarawarga.admin.testing.Answer;
import id.suarawarga.engine.complaint.GivenComplaint;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class HolidayIT extends AdminServer {

  private static final String PATH = "/api/v1/holidays";

  @Test
  void aCalendarReplacesTheYearsThatItNames() {
    upload("text/csv", "day,name\n2031-01-01,Tahun Baru\n2031-02-02,Salah\n");
    Answer answer = upload("text/csv", "day,name\n2031-01-01,Tahun Baru\n2031-08-18,Merdeka\n");

    assertThat(answer.json().path("years").toString()).isEqualTo("[2031]");
    assertThat(answer.json().path("days").asInt()).isEqualTo(2);
    assertThat(staff.administrator().get(PATH + "?year=2031").json().path("items").toString())
        .isEqualTo(
            """
            [{"day":"2031-01-01","name":"Tahun Baru"},{"day":"2031-08-18","name":"Merdeka"}]""");
  }

  @Test
  void aCalendarOfOtherProgramsIsTakenOverToo() {
    Answer answer =
        upload(
            "text/calendar",
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            BEGIN:VEVENT
            DTSTART;VALUE=DATE:20320101
            SUMMARY:Tahun Baru
            END:VEVENT
            END:VCALENDAR
            """);
    assertThat(answer.json().path("years").toString()).isEqualTo("[2032]");
  }

  /** A Tuesday 14 working days after Wednesday 5 March 2031, until the 12th is a holiday. */
  @Test
  void whatIsNotAnsweredYetIsDueLaterByAHoliday() {
    LocalDate filed = LocalDate.of(2031, 3, 5);
    GivenComplaint given =
        GivenComplaint.to(samples.unit(), samples.complaints().respondent())
            .filed(filed, LocalDate.of(2031, 3, 25));
    String id = samples.complaint(given);
    Answer answer = upload("text/csv", "day,name\n2031-03-12,Libur\n");

    assertThat(answer.json().path("movedDeadlines").asInt()).isPositive();
    JsonNode shown = staff.administrator().get("/api/v1/complaints/" + id).json();
    assertThat(shown.path("dueOn").asString()).isEqualTo("2031-03-26");
    assertThat(shown.path("history").toString()).contains("\"DUE\"");
  }

  @Test
  void oneBadRowStopsTheWholeCalendar() {
    upload("text/csv", "day,name\n2033-01-01,Tahun Baru\n");
    Answer answer = upload("text/csv", "day,name\n2033-08-17,Merdeka\n2033-13-01,Salah\n");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("errors").toString()).contains("row 3, day");
    assertThat(staff.administrator().get(PATH + "?year=2033").text()).contains("Tahun Baru");
  }

  private Answer upload(String type, String text) {
    return staff
        .administrator()
        .with("Content-Type", type)
        .upload(PATH + "/import", text.getBytes(UTF_8));
  }
}
