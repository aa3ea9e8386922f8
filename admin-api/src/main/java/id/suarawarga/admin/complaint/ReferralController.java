package id.suarawarga.admin.complaint;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.audit.AuditLog;
import id.suarawarga.admin.export.ExportFile;
import id.suarawarga.engine.complaint.ComplaintDetail;
import id.suarawarga.engine.complaint.ComplaintFilter;
import id.suarawarga.engine.complaint.Complaints;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sends as a file what must be entered in SP4N-LAPOR!, which has no interface for it. */
@RestController
class ReferralController {

  private final Complaints complaints;
  private final VisibleComplaints visible;
  private final AuditLog audit;

  ReferralController(Complaints complaints, VisibleComplaints visible, AuditLog audit) {
    this.complaints = complaints;
    this.visible = visible;
    this.audit = audit;
  }

  @GetMapping("/api/v1/complaints/export")
  @Operation(
      summary = "Sends what must be entered in SP4N-LAPOR!, oldest first",
      description =
          "With referred=false only what has no number there yet. A name is in it only where the"
              + " reporter wanted to be named.")
  @ApiResponse(
      responseCode = "200",
      description = "A header and one record for each complaint.",
      content = {
        @Content(mediaType = "text/csv"),
        @Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
      })
  void export(
      Caller caller,
      @ParameterObject ComplaintQuery query,
      @RequestParam ExportFile.Format format,
      HttpServletResponse response)
      throws IOException {
    caller.requireRole(Role.CITY_ADMIN, Role.UNIT_ADMIN, Role.OFFICER);
    ComplaintFilter filter = visible.filter(caller, query);
    audit.record(caller, "COMPLAINTS_EXPORTED", "complaints", Map.of("format", format));
    response.setContentType(format.mediaType());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(format));
    ExportFile file = format.begin(response.getOutputStream());
    file.write(ReferralRecord.HEADER);
    complaints.forEach(filter, detail -> write(file, detail));
    file.finish();
  }

  private static String attachment(ExportFile.Format format) {
    return ContentDisposition.attachment().filename("complaints." + format).build().toString();
  }

  private static void write(ExportFile file, ComplaintDetail detail) {
    try {
      file.write(ReferralRecord.of(detail));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
