package id.suarawarga.admin.forum;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.audit.AuditLog;
import id.suarawarga.admin.page.ConflictException;
import id.suarawarga.admin.page.InvalidInputException;
import id.suarawarga.admin.page.Page;
import id.suarawarga.admin.page.PageRequest;
import id.suarawarga.engine.catalogue.Units;
import id.suarawarga.engine.forum.Forum;
import id.suarawarga.engine.forum.ForumFilter;
import id.suarawarga.engine.forum.ForumHandling;
import id.suarawarga.engine.forum.ForumPlan;
import id.suarawarga.engine.forum.ForumState;
import id.suarawarga.engine.forum.Forums;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.net.URI;
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

/** The forums; the city's administrators plan them, and each unit's administrators its own. */
@RestController
@RequestMapping(ForumController.PATH)
class ForumController {

  static final String PATH = "/api/v1/forums";

  private final Forums forums;
  private final ForumHandling handling;
  private final VisibleForums visible;
  private final Units units;
  private final AuditLog audit;

  ForumController(
      Forums forums, ForumHandling handling, VisibleForums visible, Units units, AuditLog audit) {
    this.forums = forums;
    this.handling = handling;
    this.visible = visible;
    this.units = units;
    this.audit = audit;
  }

  @GetMapping
  @Operation(summary = "Lists forums, the latest first")
  Page<ForumView> list(
      Caller caller,
      @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable ForumState state,
      PageRequest page) {
    ForumFilter filter = new ForumFilter(visible.unit(caller, unit), state);
    return page.of(
        forums.list(filter, page.offset(), page.size()).stream().map(ForumView::of).toList(),
        forums.count(filter));
  }

  @GetMapping("/{code}")
  @Operation(summary = "Shows a forum")
  ResponseEntity<ForumView> get(Caller caller, @PathVariable String code) {
    return answer(visible.find(caller, code));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Transactional
  @Operation(summary = "Plans a forum, as a draft")
  @ApiResponse(responseCode = "404", description = "The unit is not for this caller.")
  ResponseEntity<ForumView> create(Caller caller, @Valid @RequestBody ForumBody body) {
    caller.requireRole(Role.CITY_ADMIN, Role.UNIT_ADMIN);
    ForumPlan plan = body.created();
    requireUnit(caller, plan.unitCode());
    if (!forums.insert(plan)) {
      throw new ConflictException(
          "The code " + plan.code() + " is in use. Choose another, or change that forum.");
    }
    audit.record(caller, "FORUM_CREATED", plan.code(), Map.of("after", plan));
    Forum forum = visible.find(caller, plan.code());
    return ResponseEntity.created(URI.create(PATH + "/" + plan.code()))
        .eTag(ForumView.version(forum).etag())
        .body(ForumView.of(forum));
  }

  @PutMapping("/{code}")
  @Transactional
  @Operation(
      summary = "Plans a forum anew, until its result is published",
      description = "A topic that opinions are about stays; only a draft changes its unit.")
  ResponseEntity<ForumView> replace(
      Caller caller,
      @PathVariable String code,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody ForumBody body) {
    Forum current = visible.lock(caller, code);
    ForumView.version(current).check(ifMatch);
    ForumPlan plan = body.changed(current);
    requireUnit(caller, plan.unitCode());
    Refused.throwIf(handling.change(current, plan));
    Map<String, ?> details = Map.of("before", current.plan(), "after", plan);
    audit.record(caller, "FORUM_CHANGED", code, details);
    return answer(visible.find(caller, code));
  }

  @PostMapping("/{code}/transitions")
  @Transactional
  @Operation(
      summary = "Moves a forum on",
      description =
          "DRAFT, OPEN, CLOSED, HELD, REPORTED, one step at a time. Its dates open and close it too."
              + " REPORTED publishes the result: every participant hears the answer to their"
              + " opinion.")
  ResponseEntity<ForumView> move(
      Caller caller,
      @PathVariable String code,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody ForumMove move) {
    Forum current = visible.lock(caller, code);
    ForumView.version(current).check(ifMatch);
    Refused.throwIf(handling.move(current, move.to()));
    Map<String, ?> details = Map.of("from", current.state(), "to", move.to());
    audit.record(caller, "FORUM_MOVED", code, details);
    return answer(visible.find(caller, code));
  }

  private void requireUnit(Caller caller, String unit) {
    caller.requireSees(unit);
    if (units.find(unit).isEmpty()) {
      throw new InvalidInputException("unitCode", "is no unit; create the unit first");
    }
  }

  private static ResponseEntity<ForumView> answer(Forum forum) {
    return ResponseEntity.ok().eTag(ForumView.version(forum).etag()).body(ForumView.of(forum));
  }
}
