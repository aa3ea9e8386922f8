package id.suarawarga.admin.catalogue;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.audit.AuditLog;
import id.suarawarga.admin.page.Etag;
import id.suarawarga.admin.page.InvalidInputException;
import id.suarawarga.admin.page.Page;
import id.suarawarga.admin.page.PageRequest;
import id.suarawarga.engine.catalogue.PublicService;
import id.suarawarga.engine.catalogue.Services;
import id.suarawarga.engine.catalogue.Units;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The services; the city's administrators keep them, and each unit's administrators its own. */
@RestController
@RequestMapping(ServiceController.PATH)
class ServiceController {

  static final String PATH = "/api/v1/services";

  private final Services services;
  private final Units units;
  private final VisibleCatalogue catalogue;
  private final AuditLog audit;

  ServiceController(Services services, Units units, VisibleCatalogue catalogue, AuditLog audit) {
    this.services = services;
    this.units = units;
    this.catalogue = catalogue;
    this.audit = audit;
  }

  @GetMapping
  @Operation(summary = "Lists services by code")
  Page<PublicService> list(
      Caller caller, @RequestParam(required = false) @Nullable String unit, PageRequest page) {
    if (unit != null) {
      catalogue.unit(caller, unit);
    }
    return page.cut(
        services.list().stream()
            .filter(service -> caller.sees(service.unitCode()))
            .filter(service -> unit == null || service.unitCode().equals(unit))
            .toList());
  }

  @GetMapping("/{code}")
  @Operation(summary = "Shows a service")
  ResponseEntity<PublicService> get(Caller caller, @PathVariable String code) {
    return Answers.ok(catalogue.service(caller, code));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Transactional
  @Operation(summary = "Adds a service")
  @ApiResponse(responseCode = "404", description = "The unit is not for this caller.")
  ResponseEntity<PublicService> create(Caller caller, @Valid @RequestBody ServiceBody body) {
    caller.requireRole(Role.CITY_ADMIN, Role.UNIT_ADMIN);
    PublicService service = body.created();
    requireUnit(caller, service.unitCode());
    if (!services.insert(service)) {
      throw Answers.taken(service.code());
    }
    audit.record(caller, "SERVICE_CREATED", service.code(), Map.of("after", service));
    return Answers.created(PATH, service.code(), service);
  }

  @PutMapping("/{code}")
  @Transactional
  @Operation(summary = "Changes a service")
  ResponseEntity<PublicService> replace(
      Caller caller,
      @PathVariable String code,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody ServiceBody body) {
    caller.requireRole(Role.CITY_ADMIN, Role.UNIT_ADMIN);
    PublicService current =
        services
            .findForUpdate(code)
            .filter(service -> caller.sees(service.unitCode()))
            .orElseThrow(() -> VisibleCatalogue.missing("service", PATH));
    Etag.check(ifMatch, current);
    PublicService service = body.changed(current);
    requireUnit(caller, service.unitCode());
    services.update(service);
    audit.record(caller, "SERVICE_CHANGED", code, Map.of("before", current, "after", service));
    return Answers.ok(service);
  }

  private void requireUnit(Caller caller, String unit) {
    caller.requireSees(unit);
    if (units.find(unit).isEmpty()) {
      throw new InvalidInputException("unitCode", "is no unit; create the unit first");
    }
  }
}
