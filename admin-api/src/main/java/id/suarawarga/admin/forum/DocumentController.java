package id.suarawarga.admin.forum;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.audit.AuditLog;
import id.suarawarga.admin.catalogue.Name;
import id.suarawarga.admin.page.ConflictException;
import id.suarawarga.admin.page.InvalidInputException;
import id.suarawarga.admin.page.NotFoundException;
import id.suarawarga.admin.page.Page;
import id.suarawarga.admin.page.PageRequest;
import id.suarawarga.admin.page.SavedFile;
import id.suarawarga.engine.file.FileFault;
import id.suarawarga.engine.file.FileRemovals;
import id.suarawarga.engine.file.FileStore;
import id.suarawarga.engine.file.FileType;
import id.suarawarga.engine.file.Inspected.Faulty;
import id.suarawarga.engine.file.Inspected.Safe;
import id.suarawarga.engine.file.SafeFile;
import id.suarawarga.engine.forum.Forum;
import id.suarawarga.engine.forum.ForumDocument;
import id.suarawarga.engine.forum.ForumDocuments;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What residents can read before a forum; they get it from the bot. */
@RestController
@RequestMapping("/api/v1/forums/{code}/documents")
class DocumentController {

  /** More would be more than anybody reads, and a menu of the bot does not hold them. */
  private static final int MOST = 8;

  /** A document that did not get its row goes after this time. */
  private static final Duration UNNAMED = Duration.ofHours(1);

  /** What was taken away may be on its way to residents. */
  private static final Duration LAST_MINUTES = Duration.ofMinutes(15);

  private final VisibleForums visible;
  private final ForumDocuments documents;
  private final FileStore files;
  private final FileRemovals removals;
  private final AuditLog audit;
  private final TransactionOperations transaction;
  private final Clock clock;

  DocumentController(
      VisibleForums visible,
      ForumDocuments documents,
      @Qualifier("adminFiles") FileStore files,
      @Qualifier("adminRemovals") FileRemovals removals,
      AuditLog audit,
      TransactionOperations transaction,
      @Qualifier("adminClock") Clock clock) {
    this.visible = visible;
    this.documents = documents;
    this.files = files;
    this.removals = removals;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  @GetMapping
  @Operation(summary = "Lists what can be read before a forum, in the order in which it was added")
  Page<ForumDocument> list(Caller caller, @PathVariable String code, PageRequest page) {
    return page.cut(documents.list(visible.find(caller, code).code()));
  }

  @GetMapping("/{id}")
  @Operation(summary = "Downloads a document of a forum")
  ResponseEntity<byte[]> get(Caller caller, @PathVariable String code, @PathVariable UUID id) {
    List<ForumDocument> all = documents.list(visible.find(caller, code).code());
    int at =
        IntStream.range(0, all.size())
            .filter(i -> all.get(i).id().equals(id))
            .findFirst()
            .orElseThrow(DocumentController::missing);
    FileType type = FileType.of(all.get(at).type()).orElseThrow(DocumentController::missing);
    byte[] content = files.read(id).orElseThrow(DocumentController::missing);
    return SavedFile.answer(type, at + 1, content);
  }

  /** Reads the whole file before the transaction begins: a slow upload must not hold one open. */
  @PostMapping(consumes = MediaType.APPLICATION_PDF_VALUE)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Adds a PDF of at most 3 MB to what can be read before a forum")
  ResponseEntity<ForumDocument> add(
      Caller caller,
      @PathVariable String code,
      @RequestParam String title,
      @RequestBody InputStreamResource body)
      throws IOException {
    visible.changeable(caller, code);
    byte[] content = safe(body.getContentAsByteArray());
    ForumDocument document =
        new ForumDocument(
            UUID.randomUUID(), title(title), FileType.PDF.contentType(), content.length);
    // Written first: a row never waits for a file that did not come.
    removals.write(document.id(), content, clock.instant().plus(UNNAMED));
    transaction.executeWithoutResult(_ -> insert(caller, code, document));
    return ResponseEntity.created(
            URI.create("/api/v1/forums/" + code + "/documents/" + document.id()))
        .body(document);
  }

  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Takes a document away from what can be read before a forum")
  @ApiResponse(responseCode = "204", description = "It is gone.")
  @ApiResponse(responseCode = "409", description = "The result of the forum is published.")
  void remove(Caller caller, @PathVariable String code, @PathVariable UUID id) {
    transaction.executeWithoutResult(_ -> delete(caller, code, id));
  }

  private void insert(Caller caller, String code, ForumDocument document) {
    Forum forum = visible.lock(caller, code);
    Refused.ifReported(forum.isReported());
    if (documents.list(code).size() >= MOST) {
      throw new ConflictException("A forum has at most 8 documents. Remove one first.");
    }
    documents.add(code, document);
    removals.keep(document.id());
    audit(caller, "FORUM_DOCUMENT_ADDED", code, document.id());
  }

  private void delete(Caller caller, String code, UUID id) {
    Forum forum = visible.lock(caller, code);
    Refused.ifReported(forum.isReported());
    if (!documents.remove(code, id)) {
      throw missing();
    }
    removals.remove(id, clock.instant().plus(LAST_MINUTES));
    audit(caller, "FORUM_DOCUMENT_REMOVED", code, id);
  }

  private void audit(Caller caller, String action, String code, UUID document) {
    audit.record(caller, action, code, Map.of("document", document));
  }

  /** The PDF as it may be handed to residents: written anew, without scripts and hidden files. */
  private static byte[] safe(byte[] given) {
    return switch (SafeFile.of(given)) {
      case Safe(FileType type, byte[] content) when type == FileType.PDF -> content;
      case Safe _ -> throw new InvalidInputException("body", "must be a PDF file");
      case Faulty(FileFault fault) ->
          throw new InvalidInputException(
              "body",
              "must be a PDF file without password, scripts and files inside; it is " + fault);
    };
  }

  private static String title(String given) {
    String title = given.strip();
    if (title.isEmpty() || title.length() > Name.MAX || !title.matches(Name.ONE_LINE)) {
      throw new InvalidInputException("title", Name.FORM);
    }
    return title;
  }

  private static NotFoundException missing() {
    return new NotFoundException(
        "There is no such document. The list of the forum's documents shows those that there are.");
  }
}
