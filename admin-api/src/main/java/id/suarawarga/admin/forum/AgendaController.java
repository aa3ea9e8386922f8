package id.suarawarga.admin.forum;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.audit.AuditLog;
import id.suarawarga.admin.page.InvalidInputException;
import id.suarawarga.engine.catalogue.Periods;
import id.suarawarga.engine.catalogue.Services;
import id.suarawarga.engine.forum.AgendaItem;
import id.suarawarga.engine.forum.Forum;
import id.suarawarga.engine.forum.ForumAgenda;
import id.suarawarga.engine.forum.Forums;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a forum will talk about, such as what a unit means to do about its last survey. */
@RestController
@RequestMapping("/api/v1/forums/{code}/agenda")
class AgendaController {

  private final VisibleForums visible;
  private final Forums forums;
  private final ForumAgenda agenda;
  private final Services services;
  private final Periods periods;
  private final AuditLog audit;

  AgendaController(
      VisibleForums visible,
      Forums forums,
      ForumAgenda agenda,
      Services services,
      Periods periods,
      AuditLog audit) {
    this.visible = visible;
    this.forums = forums;
    this.agenda = agenda;
    this.services = services;
    this.periods = periods;
    this.audit = audit;
  }

  /** An agenda, in its order. */
  record Agenda(List<AgendaItem> items) {}

  @GetMapping
  @Operation(summary = "Shows the agenda of a forum")
  ResponseEntity<Agenda> get(Caller caller, @PathVariable String code) {
    Forum forum = visible.find(caller, code);
    return answer(forum, agenda.list(forum.code()));
  }

  @PutMapping
  @Transactional
  @Operation(
      summary = "Sets the agenda of a forum",
      description =
          "A follow-up action of a survey names the element that it is to raise, and the service and"
              + " the period whose result it follows.")
  ResponseEntity<Agenda> replace(
      Caller caller,
      @PathVariable String code,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody AgendaBody body) {
    Forum forum = visible.lock(caller, code);
    ForumView.version(forum).check(ifMatch);
    Refused.ifReported(forum.isReported());
    List<AgendaItem> items = body.agenda();
    items.forEach(item -> requireKnown(forum, item));
    agenda.replace(code, items);
    audit.record(caller, "FORUM_AGENDA_SET", code, Map.of("items", items));
    return answer(forums.touch(forum), items);
  }

  /** It is a part of the forum, and has its tag. */
  private static ResponseEntity<Agenda> answer(Forum forum, List<AgendaItem> items) {
    return ResponseEntity.ok().eTag(ForumView.version(forum).etag()).body(new Agenda(items));
  }

  private void requireKnown(Forum forum, AgendaItem item) {
    if (item.serviceCode() != null && !isOfUnit(item.serviceCode(), forum.unitCode())) {
      throw new InvalidInputException("serviceCode", "must be the code of a service of the unit");
    }
    if (item.periodCode() != null && periods.find(item.periodCode()).isEmpty()) {
      throw new InvalidInputException("periodCode", "must be the code of a period");
    }
  }

  private boolean isOfUnit(String service, String unit) {
    return services.find(service).filter(it -> it.unitCode().equals(unit)).isPresent();
  }
}
