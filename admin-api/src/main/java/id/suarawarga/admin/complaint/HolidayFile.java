package id.suarawarga.admin.complaint;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import id.suarawarga.admin.catalogue.ImportFile;
import id.suarawarga.admin.catalogue.ImportLine;
import id.suarawarga.admin.page.InvalidField;
import id.suarawarga.admin.page.InvalidInputException;
import id.suarawarga.engine.complaint.Holiday;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads an uploaded calendar of holidays, or says all that is wrong with it. */
final class HolidayFile {

  private static final List<String> HEADER = List.of("day", "name");
  private static final int MAX_NAME = 200;
  private static final int MAX_DAYS = 31;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private final List<InvalidField> wrong = new ArrayList<>();

  /** Two holidays may fall on one day, such as Ascension and Waisak: it is one day off. */
  private final TreeMap<LocalDate, String> days = new TreeMap<>();

  private HolidayFile() {}

  /** The rows of a table with the header {@code day,name}. */
  static List<Holiday> csv(byte[] file) {
    List<ImportLine> lines = ImportFile.csv(file);
    if (lines.isEmpty() || !isHeader(lines.getFirst())) {
      throw new InvalidInputException("file", "must begin with the row day,name");
    }
    HolidayFile holidays = new HolidayFile();
    lines.stream().skip(1).forEach(holidays::read);
    return holidays.all();
  }

  /** The events of a calendar (RFC 5545), each of whole days. */
  static List<Holiday> ics(byte[] file) {
    ICalendar calendar = Biweekly.parse(ImportFile.decode(file)).first();
    if (calendar == null) {
      throw new InvalidInputException("file", "is no iCalendar file; it begins BEGIN:VCALENDAR");
    }
    HolidayFile holidays = new HolidayFile();
    List<VEvent> events = calendar.getEvents();
    for (int i = 0; i < events.size(); i++) {
      holidays.read(events.get(i), "event " + (i + 1));
    }
    return holidays.all();
  }

  private static boolean isHeader(ImportLine line) {
    return HEADER.equals(line.cells().stream().map(it -> it.toLowerCase(Locale.ROOT)).toList());
  }

  private void read(ImportLine line) {
    String row = "row " + line.number();
    try {
      add(row, LocalDate.parse(line.cell(0)), line.cell(1));
    } catch (DateTimeParseException e) {
      refuse(row + ", day", "must be a date such as 2026-08-17");
    }
  }

  private void read(VEvent event, String where) {
    if (event.getRecurrenceRule() != null || !event.getRecurrenceDates().isEmpty()) {
      refuse(where, "must not repeat; write one event for each year");
      return;
    }
    LocalDate first = day(event.getDateStart());
    LocalDate after = day(event.getDateEnd());
    if (first == null || (after != null && after.isAfter(first.plusDays(MAX_DAYS)))) {
      refuse(where, "must be of whole days (VALUE=DATE), 31 at most");
      return;
    }
    String name = event.getSummary() == null ? "" : event.getSummary().getValue();
    // The end of an event is the day after it; one without an end lasts a day.
    LocalDate end = after == null || !after.isAfter(first) ? first.plusDays(1) : after;
    first.datesUntil(end).forEach(day -> add(where, day, name));
  }

  private static @Nullable LocalDate day(@Nullable DateOrDateTimeProperty property) {
    ICalDate date = property == null ? null : property.getValue();
    // A time of day may belong to another day here, and what has one is an appointment.
    DateTimeComponents parts = date == null || date.hasTime() ? null : date.getRawComponents();
    try {
      return parts == null
          ? null
          : LocalDate.of(parts.getYear(), parts.getMonth(), parts.getDate());
    } catch (DateTimeException e) {
      return null;
    }
  }

  private void add(String where, LocalDate day, @Nullable String name) {
    String words = name == null ? "" : name.strip();
    if (words.isEmpty() || words.length() > MAX_NAME || !words.matches("\\P{Cc}*")) {
      refuse(where + ", name", "must have 1 to 200 characters, all in one line");
    }
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      refuse(where + ", day", "must lie between the years 2000 and 2100");
    }
    days.merge(day, words, (one, other) -> one.equals(other) ? one : shorter(one + ", " + other));
  }

  private static String shorter(String name) {
    return name.substring(0, Math.min(name.length(), MAX_NAME));
  }

  private void refuse(String field, String message) {
    wrong.add(new InvalidField(field, message));
  }

  private List<Holiday> all() {
    if (days.isEmpty() && wrong.isEmpty()) {
      refuse("file", "names no holiday; add one a row or event");
    }
    InvalidInputException.throwIfAny(wrong);
    return days.entrySet().stream().map(it -> new Holiday(it.getKey(), it.getValue())).toList();
  }
}
