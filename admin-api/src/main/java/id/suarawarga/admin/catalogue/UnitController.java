package id.suarawarga.admin.catalogue;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.audit.AuditLog;
import id.suarawarga.admin.page.Etag;
import id.suarawarga.admin.page.Page;
import id.suarawarga.admin.page.PageRequest;
import id.suarawarga.engine.catalogue.ServiceUnit;
import id.suarawarga.engine.catalogue.Units;
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

/** The units; the city's administrators keep them. */
@RestController
@RequestMapping(UnitController.PATH)
class UnitController {

  static final String PATH = "/api/v1/units";

  private final Units units;
  private final VisibleCatalogue catalogue;
  private final AuditLog audit;

  UnitController(Units units, VisibleCatalogue catalogue, AuditLog audit) {
    this.units = units;
    this.catalogue = catalogue;
    this.audit = audit;
  }

  @GetMapping
  @Operation(summary = "Lists units by code")
  Page<ServiceUnit> list(Caller caller, PageRequest page) {
    return page.cut(units.list().stream().filter(unit -> caller.sees(unit.code())).toList());
  }

  @GetMapping("/{code}")
  @Operation(summary = "Shows a unit")
  ResponseEntity<ServiceUnit> get(Caller caller, @PathVariable String code) {
    return Answers.ok(catalogue.unit(caller, code));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Transactional
  @Operation(summary = "Adds a unit")
  ResponseEntity<ServiceUnit> create(Caller caller, @Valid @RequestBody UnitBody body) {
    caller.requireRole(Role.CITY_ADMIN);
    ServiceUnit unit = body.created();
    if (!units.insert(unit)) {
      throw Answers.taken(unit.code());
    }
    audit.record(caller, "UNIT_CREATED", unit.code(), Map.of("after", unit));
    return Answers.created(PATH, unit.code(), unit);
  }

  @PutMapping("/{code}")
  @Transactional
  @Operation(summary = "Changes a unit")
  ResponseEntity<ServiceUnit> replace(
      Caller caller,
      @PathVariable String code,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody UnitBody body) {
    caller.requireRole(Role.CITY_ADMIN);
    ServiceUnit current =
        units.findForUpdate(code).orElseThrow(() -> VisibleCatalogue.missing("unit", PATH));
    Etag.check(ifMatch, current);
    ServiceUnit unit = body.changed(current);
    units.update(unit);
    audit.record(caller, "UNIT_CHANGED", code, Map.of("before", current, "after", unit));
    return Answers.ok(unit);
  }
}
