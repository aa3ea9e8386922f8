package id.suarawarga.admin.forum;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.audit.AuditLog;
import id.suarawarga.admin.page.InvalidInputException;
import id.suarawarga.admin.page.NotFoundException;
import id.suarawarga.admin.page.Page;
import id.suarawarga.admin.page.PageRequest;
import id.suarawarga.engine.forum.Commitment;
import id.suarawarga.engine.forum.CommitmentHandling;
import id.suarawarga.engine.forum.Commitments;
import id.suarawarga.engine.forum.Forum;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a unit promised at a forum, by whom and by when, and how far it is. */
@RestController
@RequestMapping("/api/v1/forums/{code}/commitments")
class CommitmentController {

  private final VisibleForums visible;
  private final Commitments commitments;
  private final CommitmentHandling handling;
  private final AuditLog audit;
  private final Clock clock;

  CommitmentController(
      VisibleForums visible,
      Commitments commitments,
      CommitmentHandling handling,
      AuditLog audit,
      @Qualifier("adminClock") Clock clock) {
    this.visible = visible;
    this.commitments = commitments;
    this.handling = handling;
    this.audit = audit;
    this.clock = clock;
  }

  @GetMapping
  @Operation(summary = "Lists what was promised at a forum, the first to be done first")
  Page<CommitmentView> list(Caller caller, @PathVariable String code, PageRequest page) {
    List<Commitment> all = commitments.list(visible.find(caller, code).code());
    return page.cut(all.stream().map(this::view).toList());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Transactional
  @Operation(summary = "Adds what a unit promises, until the result is published")
  ResponseEntity<CommitmentView> add(
      Caller caller, @PathVariable String code, @Valid @RequestBody CommitmentBody body) {
    Forum forum = visible.lock(caller, code);
    Commitment commitment = body.created();
    Refused.throwIf(handling.add(forum, commitment));
    Commitment stored = linked(forum, commitment);
    audit(caller, "COMMITMENT_ADDED", code, stored);
    return ResponseEntity.created(
            URI.create("/api/v1/forums/" + code + "/commitments/" + stored.id()))
        .eTag(CommitmentView.version(stored).etag())
        .body(view(stored));
  }

  @PutMapping("/{id}")
  @Transactional
  @Operation(summary = "Changes what a unit promises, until the result is published")
  ResponseEntity<CommitmentView> replace(
      Caller caller,
      @PathVariable String code,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody CommitmentBody body) {
    Forum forum = visible.lock(caller, code);
    Commitment current = found(forum, id);
    CommitmentView.version(current).check(ifMatch);
    Commitment wanted = body.changed(current);
    Refused.throwIf(handling.change(forum, wanted));
    Commitment stored = linked(forum, wanted);
    audit(caller, "COMMITMENT_CHANGED", code, stored);
    return answer(stored);
  }

  @PatchMapping("/{id}")
  @Transactional
  @Operation(
      summary = "Notes how far a commitment is",
      description =
          "Where it is done after the result was published, those whose opinions it came from hear"
              + " of it, once.")
  ResponseEntity<CommitmentView> note(
      Caller caller,
      @PathVariable String code,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody Progress progress) {
    Forum forum = visible.lock(caller, code);
    Commitment current = found(forum, id);
    CommitmentView.version(current).check(ifMatch);
    LocalDate doneOn = progress.doneNow(current, LocalDate.now(clock));
    Refused.throwIf(handling.progress(forum, current, progress.evidenceNow(current), doneOn));
    Commitment stored = found(forum, id);
    audit(caller, "COMMITMENT_NOTED", code, stored);
    return answer(stored);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Transactional
  @Operation(summary = "Takes a commitment back, until the result is published")
  @ApiResponse(responseCode = "204", description = "It is gone.")
  @ApiResponse(responseCode = "409", description = "The result of the forum is published.")
  void remove(
      Caller caller,
      @PathVariable String code,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    Forum forum = visible.lock(caller, code);
    Commitment current = found(forum, id);
    CommitmentView.version(current).check(ifMatch);
    Refused.throwIf(handling.remove(forum, current));
    audit(caller, "COMMITMENT_REMOVED", code, current);
  }

  private Commitment found(Forum forum, UUID id) {
    return commitments
        .find(forum.code(), id)
        .orElseThrow(
            () ->
                new NotFoundException(
                    "There is no such commitment. The list of the forum's commitments shows those"
                        + " that there are."));
  }

  /** It as it is stored, if all of its opinions could be linked. */
  private Commitment linked(Forum forum, Commitment wanted) {
    Commitment stored = found(forum, wanted.id());
    if (stored.opinions().size() < wanted.opinions().size()) {
      throw new InvalidInputException("opinions", "must be ids of opinions on this forum");
    }
    return stored;
  }

  private void audit(Caller caller, String action, String code, Commitment commitment) {
    Map<String, ?> details =
        Map.of("commitment", commitment.id(), "done", commitment.doneOn() != null);
    audit.record(caller, action, code, details);
  }

  private CommitmentView view(Commitment commitment) {
    return CommitmentView.of(commitment, LocalDate.now(clock));
  }

  private ResponseEntity<CommitmentView> answer(Commitment commitment) {
    return ResponseEntity.ok()
        .eTag(CommitmentView.version(commitment).etag())
        .body(view(commitment));
  }
}
