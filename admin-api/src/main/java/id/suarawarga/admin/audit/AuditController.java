package id.suarawarga.admin.audit;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.page.Day;
import id.suarawarga.admin.page.Page;
import id.suarawarga.admin.page.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit as city roles read it, newest first. */
@RestController
class AuditController {

  private final AuditEntries entries;
  private final ZoneId zone;

  AuditController(AuditEntries entries, @Qualifier("adminZone") ZoneId zone) {
    this.entries = entries;
    this.zone = zone;
  }

  /**
   * Lists entries.
   *
   * @param user who did it
   * @param from the first day
   * @param to the last day
   */
  @GetMapping("/api/v1/audit")
  @Operation(summary = "Lists who did what, newest first")
  Page<AuditEntry> list(
      Caller caller,
      PageRequest page,
      @RequestParam(required = false) @Nullable String user,
      @RequestParam(required = false) @Nullable String action,
      @RequestParam(required = false) @Nullable LocalDate from,
      @RequestParam(required = false) @Nullable LocalDate to) {
    caller.requireRole(Role.CITY_ADMIN, Role.CITY_VIEWER);
    Day.require("from", from);
    Day.require("to", to);
    AuditEntries.Filter filter =
        new AuditEntries.Filter(
            user,
            action,
            from == null ? null : from.atStartOfDay(zone).toOffsetDateTime(),
            to == null ? null : to.plusDays(1).atStartOfDay(zone).toOffsetDateTime());
    return page.of(entries.page(filter, page), entries.count(filter));
  }
}
