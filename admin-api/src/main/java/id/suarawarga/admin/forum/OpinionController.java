package id.suarawarga.admin.forum;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.audit.AuditLog;
import id.suarawarga.admin.page.Page;
import id.suarawarga.admin.page.PageRequest;
import id.suarawarga.engine.forum.Forum;
import id.suarawarga.engine.forum.ForumOpinions;
import id.suarawarga.engine.forum.OpinionFiles;
import id.suarawarga.engine.forum.OpinionFilter;
import id.suarawarga.engine.forum.OpinionHandling;
import id.suarawarga.engine.forum.OpinionRow;
import id.suarawarga.engine.forum.StakeholderGroup;
import id.suarawarga.engine.forum.Votes;
import id.suarawarga.scoring.Agreement;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.RestController;

/** The opinions on a forum: its unit reads, releases, merges and answers them. */
@RestController
@RequestMapping("/api/v1/forums/{code}/opinions")
class OpinionController {

  private final VisibleForums visible;
  private final ForumOpinions opinions;
  private final OpinionHandling handling;
  private final OpinionFiles files;
  private final Votes votes;
  private final AuditLog audit;

  OpinionController(
      VisibleForums visible,
      ForumOpinions opinions,
      OpinionHandling handling,
      OpinionFiles files,
      Votes votes,
      AuditLog audit) {
    this.visible = visible;
    this.opinions = opinions;
    this.handling = handling;
    this.files = files;
    this.votes = votes;
    this.audit = audit;
  }

  @GetMapping
  @Operation(
      summary = "Lists the opinions on a forum, the newest day first",
      description = "Those that their authors have withdrawn are not in it.")
  Page<OpinionView> list(
      Caller caller,
      @PathVariable String code,
      @ParameterObject OpinionQuery query,
      PageRequest page) {
    OpinionFilter filter = query.of(visible.find(caller, code).code());
    List<OpinionRow> rows = opinions.list(filter, page.offset(), page.size());
    return page.of(views(rows), opinions.count(filter));
  }

  @GetMapping("/{id}")
  @Operation(summary = "Shows an opinion")
  ResponseEntity<OpinionView> get(Caller caller, @PathVariable String code, @PathVariable UUID id) {
    return answer(visible.opinion(visible.find(caller, code), id));
  }

  @PatchMapping("/{id}")
  @Transactional
  @Operation(
      summary = "Releases, merges or answers an opinion, until the result is published",
      description =
          "Released opinions are shown to other participants in their public text; without one, the"
              + " suggested text becomes it, so read that first and send its ETag as If-Match: until"
              + " the forum is closed its author may change it. Answers are given once the forum"
              + " is closed; what was merged has the answer of the main opinion.")
  ResponseEntity<OpinionView> moderate(
      Caller caller,
      @PathVariable String code,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody Moderation moderation) {
    Forum forum = visible.lock(caller, code);
    OpinionRow current = visible.lock(forum, id);
    OpinionView.version(current).check(ifMatch);
    Refused.ifReported(forum.isReported());
    apply(forum, current, moderation);
    audit.record(caller, "OPINION_MODERATED", code, details(current, moderation));
    return answer(visible.opinion(forum, id));
  }

  private void apply(Forum forum, OpinionRow opinion, Moderation wanted) {
    if (wanted.isAboutRelease()) {
      handling.release(opinion, wanted.releasedNow(opinion), wanted.publicTextNow(opinion));
    }
    if (wanted.mergedInto() != null) {
      Refused.throwIf(handling.merge(forum, opinion, wanted.main()));
    }
    if (wanted.answer() != null) {
      Refused.throwIf(
          handling.answer(
              forum, opinion, wanted.answer().decision(), wanted.answer().text().strip()));
    }
  }

  /** What was done, in states and ids: neither what was written nor what was answered. */
  private static Map<String, @Nullable Object> details(OpinionRow opinion, Moderation wanted) {
    Map<String, @Nullable Object> details = new HashMap<>();
    details.put("opinion", opinion.id());
    details.put("released", wanted.releasedNow(opinion));
    details.put("mergedInto", wanted.mergedInto() == null ? opinion.mergedInto() : wanted.main());
    details.put(
        "decision", wanted.answer() == null ? opinion.decision() : wanted.answer().decision());
    return details;
  }

  private List<OpinionView> views(List<OpinionRow> rows) {
    Map<UUID, Agreement<StakeholderGroup>> agreements =
        votes.on(rows.stream().map(OpinionRow::id).toList());
    return rows.stream()
        .map(row -> view(row, agreements.getOrDefault(row.id(), Agreement.none())))
        .toList();
  }

  private OpinionView view(OpinionRow opinion, Agreement<StakeholderGroup> agreement) {
    return OpinionView.of(opinion, files.of(opinion.id()), agreement);
  }

  private ResponseEntity<OpinionView> answer(OpinionRow opinion) {
    return ResponseEntity.ok()
        .eTag(OpinionView.version(opinion).etag())
        .body(view(opinion, votes.on(opinion.id())));
  }
}
