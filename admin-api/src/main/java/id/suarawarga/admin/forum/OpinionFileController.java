package id.suarawarga.admin.forum;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.page.NotFoundException;
import id.suarawarga.admin.page.SavedFile;
import id.suarawarga.engine.file.FileStore;
import id.suarawarga.engine.file.FileType;
import id.suarawarga.engine.forum.OpinionFile;
import id.suarawarga.engine.forum.OpinionFiles;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
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
    List<OpinionFile> all = opinionFiles.of(known);
    return IntStream.range(0, all.size())
        .filter(at -> all.get(at).id().equals(id))
        .mapToObj(at -> file(all.get(at), at + 1))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(
            () ->
                new NotFoundException(
                    "There is no such file, or it is not stored yet: the opinion's attachments tell"
                        + " the state of each."));
  }

  private Optional<ResponseEntity<byte[]>> file(OpinionFile file, int number) {
    return Optional.ofNullable(file.type())
        .flatMap(FileType::of)
        .flatMap(
            type -> files.read(file.id()).map(content -> SavedFile.answer(type, number, content)));
  }
}
