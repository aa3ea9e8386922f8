package id.suarawarga.admin.catalogue;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.audit.AuditLog;
import id.suarawarga.admin.page.Etag;
import id.suarawarga.admin.page.Page;
import id.suarawarga.admin.page.PageRequest;
import id.suarawarga.engine.catalogue.Periods;
import id.suarawarga.engine.catalogue.SurveyPeriod;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The survey periods; the city's administrators keep them for all units. */
@RestController
@RequestMapping(PeriodController.PATH)
class PeriodController {

  static final String PATH = "/api/v1/periods";

  private final Periods periods;
  private final VisibleCatalogue catalogue;
  private final AuditLog audit;

  PeriodController(Periods periods, VisibleCatalogue catalogue, AuditLog audit) {
    this.periods = periods;
    this.catalogue = catalogue;
    this.audit = audit;
  }

  @GetMapping
  @Operation(summary = "Lists periods, oldest first")
  Page<SurveyPeriod> list(PageRequest page) {
    return page.cut(periods.list());
  }

  @GetMapping("/{code}")
  @Operation(summary = "Shows a period")
  ResponseEntity<SurveyPeriod> get(@PathVariable String code) {
    return Answers.ok(catalogue.period(code));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Transactional
  @Operation(summary = "Adds a period")
  ResponseEntity<SurveyPeriod> create(Caller caller, @Valid @RequestBody PeriodBody body) {
    caller.requireRole(Role.CITY_ADMIN);
    SurveyPeriod period = body.created();
    if (!periods.insert(period)) {
      throw Answers.taken(period.code());
    }
    audit.record(caller, "PERIOD_CREATED", period.code(), Map.of("after", period));
    return Answers.created(PATH, period.code(), period);
  }

  @PutMapping("/{code}")
  @Transactional
  @Operation(summary = "Changes a period")
  ResponseEntity<SurveyPeriod> replace(
      Caller caller,
      @PathVariable String code,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody PeriodBody body) {
    caller.requireRole(Role.CITY_ADMIN);
    SurveyPeriod current =
        periods.findForUpdate(code).orElseThrow(() -> VisibleCatalogue.missing("period", PATH));
    Etag.check(ifMatch, current);
    SurveyPeriod period = body.changed(current);
    periods.update(period);
    audit.record(caller, "PERIOD_CHANGED", code, Map.of("before", current, "after", period));
    return Answers.ok(period);
  }
}
