package id.suarawarga.admin.complaint;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.audit.AuditLog;
import id.suarawarga.admin.page.Page;
import id.suarawarga.admin.page.PageRequest;
import id.suarawarga.engine.complaint.ComplaintHandling;
import id.suarawarga.engine.complaint.Holiday;
import id.suarawarga.engine.complaint.Holidays;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The days on which nobody works; the city's administrators take them over year by year. */
@RestController
@RequestMapping("/api/v1/holidays")
class HolidayController {

  private static final String CSV = "text/csv";
  private static final String ICS = "text/calendar";

  private final Holidays holidays;
  private final ComplaintHandling handling;
  private final AuditLog audit;
  private final TransactionOperations transaction;

  HolidayController(
      Holidays holidays,
      ComplaintHandling handling,
      AuditLog audit,
      TransactionOperations transaction) {
    this.holidays = holidays;
    this.handling = handling;
    this.audit = audit;
    this.transaction = transaction;
  }

  /**
   * What an import did.
   *
   * @param years those whose calendar is now the file's
   * @param movedDeadlines how many complaints are due on another day now
   */
  record Imported(Set<Integer> years, int days, int movedDeadlines) {}

  @GetMapping
  @Operation(summary = "Lists holidays by day")
  Page<Holiday> list(@RequestParam(required = false) @Nullable Integer year, PageRequest page) {
    return page.cut(holidays.list(year));
  }

  /** Reads the whole file before the transaction begins: a slow upload must not hold one open. */
  @PostMapping(
      path = "/import",
      consumes = {CSV, ICS})
  @Operation(
      summary = "Takes over the holidays of whole years: all of the file or nothing",
      description =
          "The file is the whole calendar of each year that occurs in it: what was known of these"
              + " years before is forgotten, and what was never answered may be due on another"
              + " day. CSV has the header day,name.")
  Imported importHolidays(
      Caller caller,
      @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
      @RequestBody InputStreamResource body)
      throws IOException {
    caller.requireRole(Role.CITY_ADMIN);
    List<Holiday> days = read(type, body.getContentAsByteArray());
    return transaction.execute(status -> apply(caller, days));
  }

  private static List<Holiday> read(MediaType type, byte[] file) {
    return type.isCompatibleWith(MediaType.parseMediaType(CSV))
        ? HolidayFile.csv(file)
        : HolidayFile.ics(file);
  }

  private Imported apply(Caller caller, List<Holiday> days) {
    Set<Integer> years = new TreeSet<>(holidays.replaceYears(days));
    Imported imported =
        new Imported(years, days.size(), handling.reckonDeadlines(caller.username()));
    audit.record(caller, "HOLIDAYS_IMPORTED", "holidays", Map.of("result", imported));
    return imported;
  }
}
