package id.suarawarga.admin.response;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.audit.AuditLog;
import id.suarawarga.admin.export.ExportFile;
import id.suarawarga.engine.survey.ResponseFilter;
import id.suarawarga.engine.survey.ResponseOrder;
import id.suarawarga.engine.survey.ResponseRow;
import id.suarawarga.engine.survey.SurveyResponses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sends responses as a file while they are being read, however many there are. */
@RestController
class ExportController {

  /** Each holds a connection to the database for as long as its client reads. */
  private static final int AT_ONCE = 2;

  private static final Duration RETRY_AFTER = Duration.ofSeconds(60);

  private final Semaphore free = new Semaphore(AT_ONCE);
  private final SurveyResponses responses;
  private final VisibleResponses visible;
  private final AuditLog audit;

  ExportController(SurveyResponses responses, VisibleResponses visible, AuditLog audit) {
    this.responses = responses;
    this.visible = visible;
    this.audit = audit;
  }

  @GetMapping("/api/v1/responses/export")
  @Operation(
      summary = "Sends responses as a file, newest first",
      description = "Two files are sent at once; who asks for a third is told when to try again.")
  @ApiResponse(
      responseCode = "200",
      description = "A header and one record for each response.",
      content = {
        @Content(mediaType = "text/csv"),
        @Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
      })
  @ApiResponse(responseCode = "503", description = "Two files are being sent already.")
  void export(
      Caller caller,
      @ParameterObject ResponseQuery query,
      @RequestParam ExportFile.Format format,
      HttpServletResponse response)
      throws IOException {
    ResponseFilter filter = visible.filter(caller, query);
    if (!free.tryAcquire()) {
      throw new TooManyExportsException();
    }
    try {
      audit.record(caller, "RESPONSES_EXPORTED", "responses", Map.of("format", format));
      send(filter, VisibleResponses.order(caller), format, response);
    } finally {
      free.release();
    }
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> tooMany(TooManyExportsException e) {
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, Long.toString(RETRY_AFTER.toSeconds()))
        .body(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, e.getMessage()));
  }

  private void send(
      ResponseFilter filter,
      ResponseOrder order,
      ExportFile.Format format,
      HttpServletResponse response)
      throws IOException {
    response.setContentType(format.mediaType());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(format));
    // Written on the request's own thread: a download may take longer than asynchronous time-outs.
    ExportFile file = format.begin(response.getOutputStream());
    file.write(ExportRecord.HEADER);
    responses.forEach(filter, order, row -> write(file, row));
    file.finish();
  }

  private static String attachment(ExportFile.Format format) {
    return ContentDisposition.attachment().filename("responses." + format).build().toString();
  }

  private static void write(ExportFile file, ResponseRow row) {
    try {
      file.write(ExportRecord.of(row));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static final class TooManyExportsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyExportsException() {
      super(
          "Other files are being sent at the moment. Try again in "
              + RETRY_AFTER.toSeconds()
              + " seconds.");
    }
  }
}
