package id.suarawarga.admin.complaint;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.audit.AuditLog;
import id.suarawarga.admin.page.Page;
import id.suarawarga.admin.page.PageRequest;
import id.suarawarga.engine.complaint.ComplaintFilter;
import id.suarawarga.engine.complaint.ComplaintHandling;
import id.suarawarga.engine.complaint.ComplaintRow;
import id.suarawarga.engine.complaint.Complaints;
import id.suarawarga.engine.complaint.Escalation;
import id.suarawarga.engine.complaint.Escalations;
import id.suarawarga.engine.complaint.Stage;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Complaints to read: everybody those of their unit, the city all of them. */
@RestController
@RequestMapping("/api/v1/complaints")
class ComplaintController {

  private final Complaints complaints;
  private final Escalations escalations;
  private final ComplaintHandling handling;
  private final VisibleComplaints visible;
  private final AuditLog audit;

  ComplaintController(
      Complaints complaints,
      Escalations escalations,
      ComplaintHandling handling,
      VisibleComplaints visible,
      AuditLog audit) {
    this.complaints = complaints;
    this.escalations = escalations;
    this.handling = handling;
    this.visible = visible;
    this.audit = audit;
  }

  /**
   * A complaint with which somebody is late.
   *
   * @param stage what was not done in time, the worst of it
   */
  record Late(Stage stage, ComplaintItem complaint) {}

  @GetMapping
  @Operation(summary = "Lists complaints, newest first")
  Page<ComplaintItem> list(Caller caller, @ParameterObject ComplaintQuery query, PageRequest page) {
    ComplaintFilter filter = visible.filter(caller, query);
    List<ComplaintItem> items =
        complaints.list(filter, page.offset(), page.size()).stream()
            .map(row -> ComplaintItem.of(row, filter.today()))
            .toList();
    return page.of(items, complaints.count(filter));
  }

  @GetMapping("/escalations")
  @Operation(
      summary = "Lists complaints with which somebody is late, the longest overdue first",
      description =
          "VERIFY: nobody has begun to verify it. ANSWER: the unit has had it in hand for too long."
              + " DUE: it is not answered, and the last day is over.")
  Page<Late> late(
      Caller caller, @RequestParam(required = false) @Nullable String unit, PageRequest page) {
    String of = visible.unit(caller, unit);
    List<Escalation> late = escalations.list(of, visible.today(), page.offset(), page.size());
    return page.of(
        late.stream()
            .map(it -> new Late(it.stage(), ComplaintItem.of(it.complaint(), visible.today())))
            .toList(),
        escalations.count(of, visible.today()));
  }

  @GetMapping("/{trackingId}")
  @Operation(summary = "Shows a complaint, with all that was written and that happened")
  ResponseEntity<ComplaintView> get(Caller caller, @PathVariable String trackingId) {
    ComplaintRow row = visible.find(caller, trackingId);
    ComplaintView view = ComplaintView.of(complaints.detail(row), caller, visible.today());
    return ResponseEntity.ok().eTag(ComplaintItem.etag(row)).body(view);
  }

  @PatchMapping("/{trackingId}")
  @Transactional
  @Operation(summary = "Notes that a complaint is supervisory, or its number in SP4N-LAPOR!")
  ResponseEntity<ComplaintItem> note(
      Caller caller,
      @PathVariable String trackingId,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody Reference reference) {
    ComplaintRow current = visible.lock(caller, trackingId);
    ComplaintItem.check(ifMatch, current);
    if (reference.supervisory() != null) {
      handling.setSupervisory(current, reference.supervisory(), caller.username());
    }
    handling.refer(
        current,
        Reference.noted(reference.externalId(), current.externalId()),
        Reference.noted(reference.externalLink(), current.externalLink()),
        caller.username());
    ComplaintRow now = visible.find(caller, trackingId);
    audit.record(
        caller,
        "COMPLAINT_NOTED",
        now.trackingId(),
        Map.of("supervisory", now.supervisory(), "referred", now.externalId() != null));
    return ResponseEntity.ok()
        .eTag(ComplaintItem.etag(now))
        .body(ComplaintItem.of(now, visible.today()));
  }
}
