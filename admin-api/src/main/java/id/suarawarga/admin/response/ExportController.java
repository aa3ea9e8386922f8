package id.suarawarga.admin.response;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.engine.survey.ResponseFilter;
import id.suarawarga.engine.survey.ResponseRow;
import id.suarawarga.engine.survey.SurveyResponses;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sends responses as a file while they are being read, however many there are. */
@RestController
class ExportController {

  private final SurveyResponses responses;
  private final VisibleResponses visible;

  ExportController(SurveyResponses responses, VisibleResponses visible) {
    this.responses = responses;
    this.visible = visible;
  }

  @GetMapping("/api/v1/responses/export")
  void export(
      Caller caller,
      @ParameterObject ResponseQuery query,
      @RequestParam ExportFile.Format format,
      HttpServletResponse response)
      throws IOException {
    ResponseFilter filter = visible.filter(caller, query);
    response.setContentType(format.mediaType());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(format));
    // Written on the request's own thread: a download may take longer than asynchronous time-outs.
    ExportFile file = format.begin(response.getOutputStream());
    file.write(ExportRecord.HEADER);
    responses.forEach(filter, VisibleResponses.order(caller), row -> write(file, row));
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
}
