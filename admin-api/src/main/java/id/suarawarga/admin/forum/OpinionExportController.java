package id.suarawarga.admin.forum;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.audit.AuditLog;
import id.suarawarga.admin.export.ExportFile;
import id.suarawarga.engine.forum.Forum;
import id.suarawarga.engine.forum.ForumOpinions;
import id.suarawarga.engine.forum.OpinionFiles;
import id.suarawarga.engine.forum.OpinionRow;
import id.suarawarga.engine.forum.Votes;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sends the opinions on a forum as a file, for whoever leads through it. */
@RestController
class OpinionExportController {

  private final ForumOpinions opinions;
  private final OpinionFiles files;
  private final Votes votes;
  private final VisibleForums visible;
  private final AuditLog audit;

  OpinionExportController(
      ForumOpinions opinions,
      OpinionFiles files,
      Votes votes,
      VisibleForums visible,
      AuditLog audit) {
    this.opinions = opinions;
    this.files = files;
    this.votes = votes;
    this.visible = visible;
    this.audit = audit;
  }

  @GetMapping("/api/v1/forums/{code}/opinions/export")
  @Operation(
      summary = "Sends the opinions on a forum as a file, topic by topic",
      description = "Nobody who wrote one is in it.")
  @ApiResponse(
      responseCode = "200",
      description = "A header and one record for each opinion.",
      content = {
        @Content(mediaType = "text/csv"),
        @Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
      })
  void export(
      Caller caller,
      @PathVariable String code,
      @ParameterObject OpinionQuery query,
      @RequestParam ExportFile.Format format,
      HttpServletResponse response)
      throws IOException {
    Forum forum = visible.find(caller, code);
    audit.record(caller, "OPINIONS_EXPORTED", forum.code(), Map.of("format", format));
    response.setContentType(format.mediaType());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(format));
    ExportFile file = format.begin(response.getOutputStream());
    file.write(OpinionRecord.HEADER);
    opinions.forEach(query.of(forum.code()), opinion -> write(file, forum, opinion));
    file.finish();
  }

  private static String attachment(ExportFile.Format format) {
    return ContentDisposition.attachment().filename("opinions." + format).build().toString();
  }

  private void write(ExportFile file, Forum forum, OpinionRow opinion) {
    try {
      SupportView support = SupportView.of(votes.on(opinion.id()));
      file.write(OpinionRecord.of(forum.code(), opinion, files.of(opinion.id()).size(), support));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
