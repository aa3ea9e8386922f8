package id.suarawarga.admin.forum;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.audit.AuditLog;
import id.suarawarga.admin.page.NotFoundException;
import id.suarawarga.engine.forum.Forum;
import id.suarawarga.engine.forum.ForumMinutes;
import id.suarawarga.engine.forum.Forums;
import id.suarawarga.engine.forum.MinutesBook;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
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

/** The signed minutes of a forum (berita acara), which evaluators ask for. */
@RestController
@RequestMapping("/api/v1/forums/{code}/minutes")
class MinutesController {

  private final VisibleForums visible;
  private final Forums forums;
  private final MinutesBook book;
  private final AuditLog audit;

  MinutesController(VisibleForums visible, Forums forums, MinutesBook book, AuditLog audit) {
    this.visible = visible;
    this.forums = forums;
    this.book = book;
    this.audit = audit;
  }

  @GetMapping
  @Operation(summary = "Shows the minutes of a forum")
  ResponseEntity<ForumMinutes> get(Caller caller, @PathVariable String code) {
    Forum forum = visible.find(caller, code);
    ForumMinutes minutes =
        book.find(forum.code())
            .orElseThrow(() -> new NotFoundException("There are no minutes yet. PUT them here."));
    return answer(forum, minutes);
  }

  @PutMapping
  @Transactional
  @Operation(
      summary = "Writes the minutes of a forum, until its result is published",
      description = "Problems, proposals and signatures; what was promised is in commitments.")
  ResponseEntity<ForumMinutes> write(
      Caller caller,
      @PathVariable String code,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody MinutesBody body) {
    Forum forum = visible.lock(caller, code);
    ForumView.version(forum).check(ifMatch);
    Refused.ifReported(forum.isReported());
    ForumMinutes minutes = body.minutes();
    book.write(code, minutes);
    audit.record(caller, "FORUM_MINUTES_WRITTEN", code, Map.of("heldOn", minutes.heldOn()));
    return answer(forums.touch(forum), minutes);
  }

  /** They are a part of the forum, and have its tag. */
  private static ResponseEntity<ForumMinutes> answer(Forum forum, ForumMinutes minutes) {
    return ResponseEntity.ok().eTag(ForumView.version(forum).etag()).body(minutes);
  }
}
