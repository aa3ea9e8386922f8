package id.suarawarga.admin.response;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.audit.AuditLog;
import id.suarawarga.admin.page.Etag;
import id.suarawarga.admin.page.NotFoundException;
import id.suarawarga.admin.page.Page;
import id.suarawarga.admin.page.PageRequest;
import id.suarawarga.engine.survey.ResponseFilter;
import id.suarawarga.engine.survey.ResponseRow;
import id.suarawarga.engine.survey.SurveyResponses;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** Single responses: everybody reads those of their unit; the city decides which of them count. */
@RestController
@RequestMapping("/api/v1/responses")
class ResponseController {

  private final SurveyResponses responses;
  private final VisibleResponses visible;
  private final AuditLog audit;

  ResponseController(SurveyResponses responses, VisibleResponses visible, AuditLog audit) {
    this.responses = responses;
    this.visible = visible;
    this.audit = audit;
  }

  /** What a judgement changes; with the reason, which no answer shows. */
  private record Judged(UUID id, boolean counted, @Nullable String reason) {

    static Judged of(ResponseRow row) {
      return new Judged(row.id(), row.counted(), row.excludedReason());
    }
  }

  @GetMapping
  @Operation(summary = "Lists responses, newest first")
  Page<ResponseView> list(Caller caller, @ParameterObject ResponseQuery query, PageRequest page) {
    ResponseFilter filter = visible.filter(caller, query);
    List<ResponseView> items =
        responses.list(filter, VisibleResponses.order(caller), page.offset(), page.size()).stream()
            .map(row -> ResponseView.of(row, caller))
            .toList();
    return page.of(items, responses.count(filter));
  }

  @PatchMapping("/{id}")
  @Transactional
  @Operation(summary = "Takes a response out of the count, or back into it")
  ResponseEntity<ResponseView> judge(
      Caller caller,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody Judgement judgement) {
    caller.requireRole(Role.CITY_ADMIN);
    String reason = judgement.storedReason();
    Etag.check(ifMatch, Judged.of(found(id)));
    responses.setCounted(id, judgement.counted(), reason);
    audit.record(
        caller,
        judgement.counted() ? "RESPONSE_INCLUDED" : "RESPONSE_EXCLUDED",
        id.toString(),
        Map.of("reason", Objects.requireNonNullElse(reason, "")));
    ResponseRow now = found(id);
    return ResponseEntity.ok().eTag(Etag.of(Judged.of(now))).body(ResponseView.of(now, caller));
  }

  private ResponseRow found(UUID id) {
    return responses
        .findForUpdate(id)
        .orElseThrow(
            () ->
                new NotFoundException(
                    "There is no such response. /api/v1/responses lists those that you can see."));
  }
}
