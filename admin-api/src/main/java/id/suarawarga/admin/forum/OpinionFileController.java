package id.suarawarga.admin.forum;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.page.NotFoundException;
import id.suarawarga.admin.page.SavedFile;
import id.suarawarga.engine.file.FileStore;
import id.suarawarga.engine.forum.OpinionFiles;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The files that residents sent with an opinion. */
@RestController
class OpinionFileController {

  private final VisibleForums visible;
  private final OpinionFiles opinionFiles;
  private final FileStore files;

  OpinionFileController(
      VisibleForums visible, OpinionFiles opinionFiles, @Qualifier("adminFiles") FileStore files) {
    this.visible = visible;
    this.opinionFiles = opinionFiles;
    this.files = files;
  }

  @GetMapping("/api/v1/forums/{code}/opinions/{opinion}/attachments/{id}")
  @Operation(summary = "Downloads a file that came with an opinion: JPEG, PNG or PDF")
  ResponseEntity<byte[]> get(
      Caller caller, @PathVariable String code, @PathVariable UUID opinion, @PathVariable UUID id) {
    UUID known = visible.opinion(visible.find(caller, code), opinion).id();
    List<SavedFile.Known> all =
        opinionFiles.of(known).stream()
            .map(file -> new SavedFile.Known(file.id(), file.type()))
            .toList();
    return SavedFile.find(all, id, files)
        .orElseThrow(
            () ->
                new NotFoundException(
                    "There is no such file, or it is not stored yet: the opinion's attachments tell"
                        + " the state of each."));
  }
}
