package id.suarawarga.admin.forum;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.audit.AuditLog;
import id.suarawarga.admin.catalogue.Name;
import id.suarawarga.admin.page.ConflictException;
import id.suarawarga.admin.page.NotFoundException;
import id.suarawarga.admin.page.Page;
import id.suarawarga.admin.page.PageRequest;
import id.suarawarga.engine.forum.AttendanceList;
import id.suarawarga.engine.forum.Attendee;
import id.suarawarga.engine.forum.Forum;
import id.suarawarga.engine.forum.StakeholderGroup;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Who is expected at a forum and who came. It has names in it, so that only those who organise the
 * forum read it; residents are on it only where they agreed to.
 */
@RestController
@RequestMapping("/api/v1/forums/{code}/attendance")
class AttendanceController {

  private final VisibleForums visible;
  private final AttendanceList attendance;
  private final AuditLog audit;

  AttendanceController(VisibleForums visible, AttendanceList attendance, AuditLog audit) {
    this.visible = visible;
    this.attendance = attendance;
    this.audit = audit;
  }

  /** Somebody to write down. */
  record NewAttendee(
      @NotBlank(message = Name.FORM) @Name String name,
      @Nullable @Name String organisation,
      @NotNull(message = "is required") StakeholderGroup stakeholderGroup,
      @Nullable Boolean present) {

    Attendee attendee() {
      return new Attendee(
          UUID.randomUUID(),
          name.strip(),
          organisation,
          stakeholderGroup,
          present != null && present,
          Attendee.Source.ADMIN);
    }

    /** Without the name: this may end up in a log. */
    @Override
    public String toString() {
      return "NewAttendee[" + stakeholderGroup + "]";
    }
  }

  /** Whether somebody was there. */
  record Presence(@NotNull(message = "is required: true or false") Boolean present) {}

  @GetMapping
  @Operation(
      summary = "Lists by name who is expected at a forum and who came, for who organises it")
  Page<Attendee> list(Caller caller, @PathVariable String code, PageRequest page) {
    return page.cut(attendance.list(visible.changeable(caller, code).code()));
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Transactional
  @Operation(summary = "Writes somebody down on the attendance list")
  ResponseEntity<Attendee> add(
      Caller caller, @PathVariable String code, @Valid @RequestBody NewAttendee body) {
    Forum forum = locked(caller, code);
    Attendee attendee = body.attendee();
    attendance.add(forum.code(), attendee);
    audit(caller, "FORUM_ATTENDEE_ADDED", code, attendee.id());
    URI location = URI.create("/api/v1/forums/" + code + "/attendance/" + attendee.id());
    return ResponseEntity.created(location).body(attendee);
  }

  @PatchMapping("/{id}")
  @Transactional
  @Operation(summary = "Notes whether somebody was there")
  Attendee note(
      Caller caller,
      @PathVariable String code,
      @PathVariable UUID id,
      @Valid @RequestBody Presence presence) {
    Attendee attendee = found(locked(caller, code), id);
    attendance.setPresent(attendee, presence.present());
    audit(caller, "FORUM_ATTENDEE_NOTED", code, id);
    // Not read again: who sent several opinions may stand on the list with another line now.
    return attendee.noted(presence.present());
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Transactional
  @Operation(summary = "Takes somebody from the attendance list who was written down by mistake")
  @ApiResponse(responseCode = "204", description = "They are not on it any more.")
  @ApiResponse(
      responseCode = "409",
      description = "They put themselves on it, or the result of the forum is published.")
  void remove(Caller caller, @PathVariable String code, @PathVariable UUID id) {
    Attendee attendee = found(locked(caller, code), id);
    if (attendee.source() == Attendee.Source.OPINION) {
      throw new ConflictException(
          "They put themselves on the list. Note that they were not present instead.");
    }
    attendance.remove(attendee);
    audit(caller, "FORUM_ATTENDEE_REMOVED", code, id);
  }

  private Forum locked(Caller caller, String code) {
    Forum forum = visible.lock(caller, code);
    Refused.ifReported(forum.isReported());
    return forum;
  }

  private Attendee found(Forum forum, UUID id) {
    return attendance
        .find(forum.code(), id)
        .orElseThrow(
            () -> new NotFoundException("There is nobody of this id on the attendance list."));
  }

  private void audit(Caller caller, String action, String code, UUID attendee) {
    audit.record(caller, action, code, Map.of("attendee", attendee));
  }
}
