package id.suarawarga.admin.complaint;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.page.NotFoundException;
import id.suarawarga.admin.page.SavedFile;
import id.suarawarga.engine.complaint.Complaints;
import id.suarawarga.engine.file.FileStore;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The files that residents and officers sent about a complaint. */
@RestController
@RequestMapping("/api/v1/complaints/{trackingId}/attachments")
class FileController {

  private final VisibleComplaints visible;
  private final Complaints complaints;
  private final FileStore files;

  FileController(
      VisibleComplaints visible, Complaints complaints, @Qualifier("adminFiles") FileStore files) {
    this.visible = visible;
    this.complaints = complaints;
    this.files = files;
  }

  @GetMapping("/{id}")
  @Operation(summary = "Downloads a file of a complaint: JPEG, PNG or PDF")
  ResponseEntity<byte[]> get(
      Caller caller, @PathVariable String trackingId, @PathVariable UUID id) {
    List<SavedFile.Known> all =
        complaints.detail(visible.find(caller, trackingId)).attachments().stream()
            .map(file -> new SavedFile.Known(file.id(), file.type()))
            .toList();
    return SavedFile.find(all, id, files)
        .orElseThrow(
            () ->
                new NotFoundException(
                    "There is no such file, or it is not stored yet: the complaint's attachments"
                        + " tell the state of each."));
  }
}
