package id.suarawarga.admin.complaint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.suarawarga.admin.page.InvalidInputException;
import id.suarawarga.engine.complaint.Holiday;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HolidayFileTest {

  @Test
  void aTableIsReadOneHolidayARow() {
    assertThat(csv("day,name\n2026-08-17,Hari Kemerdekaan\n\n2026-12-25,Natal\n"))
        .containsExactly(holiday("2026-08-17", "Hari Kemerdekaan"), holiday("2026-12-25", "Natal"));
  }

  @Test
  void aCalendarIsReadOneHolidayADay() {
    assertThat(
            ics(
                "DTSTART;VALUE=DATE:20260320\nDTEND;VALUE=DATE:20260322\nSUMMARY:Idul Fitri",
                "DTSTART;VALUE=DATE:20260817\nSUMMARY:Hari Kemerdekaan"))
        .containsExactly(
            holiday("2026-03-20", "Idul Fitri"),
            holiday("2026-03-21", "Idul Fitri"),
            holiday("2026-08-17", "Hari Kemerdekaan"));
  }

  @Test
  void twoHolidaysOnOneDayAreOneDayOff() {
    assertThat(csv("day,name\n2026-05-14,Kenaikan\n2026-05-14,Waisak\n"))
        .containsExactly(holiday("2026-05-14", "Kenaikan, Waisak"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "tanggal,nama\n2026-08-17,Merdeka",
        "day,name\n",
        "day,name\n17-08-2026,Merdeka",
        "day,name\n2026-02-30,Salah",
        "day,name\n2026-08-17,",
        "day,name\n1026-08-17,Merdeka",
      })
  void aTableThatIsNoCalendarIsRefused(String text) {
    assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> csv(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SUMMARY:tanpa tanggal",
        "DTSTART;VALUE=DATE:20260817\nRRULE:FREQ=YEARLY\nSUMMARY:Hari Kemerdekaan",
        "DTSTART;VALUE=DATE:20260101\nDTEND;VALUE=DATE:20270101\nSUMMARY:Setahun",
        "DTSTART;VALUE=DATE:20260817",
        "DTSTART:20260816T170000Z\nSUMMARY:Hari Kemerdekaan",
        "DTSTART:20260817T090000\nDTEND:20260817T100000\nSUMMARY:Upacara",
      })
  void anEventThatIsNoHolidayIsRefused(String event) {
    assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> ics(event));
  }

  @Test
  void whatIsNoCalendarAtAllIsRefused() {
    assertThatExceptionOfType(InvalidInputException.class)
        .isThrownBy(() -> HolidayFile.ics("<html>".getBytes(UTF_8)));
  }

  @Test
  void theExampleHasBothYearsAndSaysWhatToCheck() throws IOException {
    byte[] example = Files.readAllBytes(Path.of("../docs/holidays/2026-2027-periksa-skb.csv"));
    List<Holiday> holidays = HolidayFile.csv(example);
    assertThat(holidays)
        .hasSize(34)
        .contains(holiday("2027-08-17", "Hari Kemerdekaan Republik Indonesia"));
    assertThat(holidays)
        .filteredOn(it -> it.name().matches(".*(Idul|Nyepi|Imlek|Waisak|Maulid|Isra|Islam).*"))
        .allMatch(it -> it.name().endsWith("(PERIKSA SKB)"));
  }

  private static List<Holiday> csv(String text) {
    return HolidayFile.csv(text.getBytes(UTF_8));
  }

  private static List<Holiday> ics(String... events) {
    String bodies =
        String.join(
            "", List.of(events).stream().map("BEGIN:VEVENT\n%s\nEND:VEVENT\n"::formatted).toList());
    String calendar = "BEGIN:VCALENDAR\nVERSION:2.0\n" + bodies + "END:VCALENDAR\n";
    return HolidayFile.ics(calendar.replace("\n", "\r\n").getBytes(UTF_8));
  }

  private static Holiday holiday(String day, String name) {
    return new Holiday(LocalDate.parse(day), name);
  }
}
