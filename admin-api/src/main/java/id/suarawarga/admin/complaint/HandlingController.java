package id.suarawarga.admin.complaint;

import id.suarawarga.admin.account.Accounts;
import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.audit.AuditLog;
import id.suarawarga.admin.page.ConflictException;
import id.suarawarga.admin.page.InvalidInputException;
import id.suarawarga.engine.catalogue.ServiceUnit;
import id.suarawarga.engine.catalogue.Units;
import id.suarawarga.engine.complaint.ComplaintHandling;
import id.suarawarga.engine.complaint.ComplaintRow;
import id.suarawarga.engine.complaint.Complaints;
import id.suarawarga.engine.complaint.OfficerFile;
import id.suarawarga.engine.complaint.OfficerFiles;
import id.suarawarga.engine.complaint.TrackingId;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What officers do with a complaint of their unit; city administrators with those of all. */
@RestController
@RequestMapping("/api/v1/complaints/{trackingId}")
class HandlingController {

  private final Complaints complaints;
  private final ComplaintHandling handling;
  private final OfficerFiles files;
  private final VisibleComplaints visible;
  private final Units units;
  private final Accounts accounts;
  private final AuditLog audit;

  HandlingController(
      Complaints complaints,
      ComplaintHandling handling,
      OfficerFiles files,
      VisibleComplaints visible,
      Units units,
      Accounts accounts,
      AuditLog audit) {
    this.complaints = complaints;
    this.handling = handling;
    this.files = files;
    this.visible = visible;
    this.units = units;
    this.accounts = accounts;
    this.audit = audit;
  }

  @PostMapping("/replies")
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Transactional
  @Operation(
      summary = "Writes to the resident, in the chat where the complaint was filed",
      description = "Files that were uploaded to the complaint before follow the text.")
  ResponseEntity<ComplaintItem> reply(
      Caller caller,
      @PathVariable String trackingId,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody Reply reply) {
    ComplaintRow complaint = locked(caller, trackingId, ifMatch);
    List<OfficerFile> enclosed = taken(complaint, reply);
    if (!handling.reply(complaint, caller.username(), reply.text().strip(), enclosed)) {
      throw new ConflictException(
          "The resident has erased their data and cannot be reached. Close the complaint.");
    }
    Map<String, ?> details = Map.of("files", enclosed.size());
    audit.record(caller, "COMPLAINT_REPLIED", complaint.trackingId(), details);
    return answer(HttpStatus.ACCEPTED, complaint);
  }

  private List<OfficerFile> taken(ComplaintRow complaint, Reply reply) {
    return files
        .take(complaint, reply.files())
        .orElseThrow(
            () ->
                new InvalidInputException(
                    "files", "must be files of this complaint, uploaded today and not sent yet"));
  }

  @PostMapping("/transitions")
  @Transactional
  @Operation(
      summary = "Moves a complaint to another status",
      description =
          "The resident hears of WAITING_REPORTER, REPLIED, REJECTED, CLOSED and ARCHIVED, and"
              + " reads the note with it. Any other note stays among officials.")
  ResponseEntity<ComplaintItem> move(
      Caller caller,
      @PathVariable String trackingId,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody Move move) {
    ComplaintRow complaint = locked(caller, trackingId, ifMatch);
    if (!handling.move(complaint, move.to(), caller.username(), move.words())) {
      throw new ConflictException(
          "An officer cannot move a complaint from %s to %s. Read it again for where it stands."
              .formatted(complaint.status(), move.to()));
    }
    Map<String, ?> details = Map.of("from", complaint.status(), "to", move.to());
    audit.record(caller, "COMPLAINT_MOVED", complaint.trackingId(), details);
    return answer(HttpStatus.OK, complaint);
  }

  @PostMapping("/assignment")
  @Transactional
  @Operation(
      summary = "Gives a complaint to an officer, or passes it on to another unit",
      description =
          "The unit that passes it on does not see it any more, and leaves to the other who handles"
              + " it. The city desk is KOTA.")
  ResponseEntity<ComplaintItem> assign(
      Caller caller,
      @PathVariable String trackingId,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody Assignment wanted) {
    ComplaintRow complaint = locked(caller, trackingId, ifMatch);
    String unit = wanted.unitCode() == null ? complaint.unitCode() : wanted.unitCode();
    // Before the assignee: what cannot be passed on tells nothing about another unit's users.
    Optional<ServiceUnit> receiver = receiver(complaint, unit);
    requireHandler(caller, wanted.assignee(), unit);
    receiver.ifPresent(it -> handling.passOn(complaint, unit, it.name(), caller.username()));
    handling.assign(now(complaint), wanted.assignee(), caller.username());
    Map<String, @Nullable Object> details = new HashMap<>();
    details.put("from", complaint.unitCode());
    details.put("to", unit);
    details.put("assignee", wanted.assignee());
    audit.record(caller, "COMPLAINT_ASSIGNED", complaint.trackingId(), details);
    return answer(HttpStatus.OK, complaint);
  }

  private ComplaintRow locked(Caller caller, String trackingId, @Nullable String ifMatch) {
    ComplaintRow complaint = visible.lock(caller, trackingId);
    ComplaintItem.check(ifMatch, complaint);
    return complaint;
  }

  private void requireHandler(Caller caller, @Nullable String assignee, String unit) {
    if (assignee == null) {
      return;
    }
    if (!caller.sees(unit)) { // or names could be tried until one is right
      throw new InvalidInputException(
          "assignee", "must be left out; the unit that takes it over chooses who handles it");
    }
    if (!accounts.mayHandle(assignee, unit)) {
      throw new InvalidInputException(
          "assignee", "must be the name of an active officer or administrator of the unit");
    }
  }

  /** The unit that it is passed on to; empty when it stays where it is. */
  private Optional<ServiceUnit> receiver(ComplaintRow complaint, String unit) {
    if (unit.equals(complaint.unitCode())) {
      return Optional.empty();
    }
    if (complaint.status().isEnd()) {
      throw new ConflictException(
          "What is over cannot be passed on. Ask the resident to file anew.");
    }
    Optional<ServiceUnit> receiver = units.find(unit).filter(ServiceUnit::active);
    if (receiver.isEmpty()) {
      throw new InvalidInputException("unitCode", "must be the code of a unit");
    }
    return receiver;
  }

  /** It may be another unit's by now, which the caller does not see. */
  private ComplaintRow now(ComplaintRow complaint) {
    return complaints.find(new TrackingId(complaint.trackingId())).orElseThrow();
  }

  private ResponseEntity<ComplaintItem> answer(HttpStatus status, ComplaintRow complaint) {
    ComplaintRow now = now(complaint);
    return ResponseEntity.status(status)
        .eTag(ComplaintItem.etag(now))
        .body(ComplaintItem.of(now, visible.today()));
  }
}
