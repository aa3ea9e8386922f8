package id.suarawarga.admin.complaint;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.audit.AuditLog;
import id.suarawarga.admin.page.InvalidInputException;
import id.suarawarga.engine.complaint.ComplaintRow;
import id.suarawarga.engine.complaint.OfficerFile;
import id.suarawarga.engine.complaint.OfficerFiles;
import id.suarawarga.engine.file.FileFault;
import id.suarawarga.engine.file.Inspected;
import id.suarawarga.engine.file.Inspected.Faulty;
import id.suarawarga.engine.file.Inspected.Safe;
import id.suarawarga.engine.file.SafeFile;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes the files that officers send to residents; they are looked at and cleaned as residents' own
 * are. Nobody gets one before a reply names it.
 */
@RestController
@RequestMapping("/api/v1/complaints/{trackingId}/files")
class UploadController {

  private final VisibleComplaints visible;
  private final OfficerFiles files;
  private final AuditLog audit;

  /** One at a time: a large picture takes over 100 MB while it is looked at. */
  private final ReentrantLock cleaning = new ReentrantLock();

  UploadController(VisibleComplaints visible, OfficerFiles files, AuditLog audit) {
    this.visible = visible;
    this.files = files;
    this.audit = audit;
  }

  /**
   * A file that waits to be sent.
   *
   * @param type as found in the file itself
   * @param size in bytes, once it was cleaned
   */
  record Uploaded(UUID id, String type, long size) {}

  @PostMapping(consumes = {"image/jpeg", "image/png", "image/webp", "application/pdf"})
  @ResponseStatus(HttpStatus.ACCEPTED)
  @Operation(
      summary = "Uploads a file to send to the resident: JPEG, PNG, WebP or PDF, up to 20 MB",
      description =
          "Its metadata and name are removed. Name its id in a reply within a day; otherwise it is"
              + " deleted.")
  Uploaded upload(
      Caller caller, @PathVariable String trackingId, @RequestBody InputStreamResource body)
      throws IOException {
    ComplaintRow complaint = visible.handled(caller, trackingId);
    OfficerFile file =
        switch (inspect(body.getContentAsByteArray())) {
          case Safe safe -> files.upload(complaint, safe);
          case Faulty(FileFault fault) -> throw new InvalidInputException("body", words(fault));
        };
    Uploaded uploaded = new Uploaded(file.id(), file.type().contentType(), file.size());
    audit.record(
        caller, "COMPLAINT_FILE_UPLOADED", complaint.trackingId(), Map.of("file", uploaded));
    return uploaded;
  }

  private Inspected inspect(byte[] content) {
    cleaning.lock();
    try {
      return SafeFile.of(content);
    } finally {
      cleaning.unlock();
    }
  }

  private static String words(FileFault fault) {
    return switch (fault) {
      case EMPTY -> "must not be empty";
      case TOO_BIG -> "must have fewer pixels: save the picture smaller";
      case WRONG_TYPE -> "must be a JPEG, PNG, WebP or PDF file, whatever its name says";
      case UNSAFE ->
          "holds scripts, files or other hidden content: print it to a new PDF and send that";
      case LOCKED -> "is locked with a password: save it without one";
      case BROKEN -> "cannot be read: save it anew";
      case FORBIDDEN_SOURCE, LOST -> throw new IllegalStateException("only of a download");
    };
  }
}
