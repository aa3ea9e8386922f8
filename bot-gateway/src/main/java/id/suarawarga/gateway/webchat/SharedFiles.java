package id.suarawarga.gateway.webchat;

import id.suarawarga.engine.file.FileStore;
import id.suarawarga.gateway.webchat.FileLinks.Linked;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the files that the web chat links to. A browser saves them and shows none. */
@RestController
final class SharedFiles {

  private final FileLinks links;
  private final FileStore files;
  private final WebChatLimits limits;

  SharedFiles(FileLinks links, FileStore files, WebChatLimits limits) {
    this.links = links;
    this.files = files;
    this.limits = limits;
  }

  @GetMapping(FileLinks.PATH + "{token}")
  ResponseEntity<byte[]> get(@PathVariable String token, HttpServletRequest request) {
    var wait = limits.messages().take(request.getRemoteAddr());
    if (wait.isPositive()) {
      throw WebChatProblem.tooMany(wait);
    }
    return links.open(token).flatMap(this::saved).orElseThrow(WebChatProblem::noFile);
  }

  private Optional<ResponseEntity<byte[]>> saved(Linked file) {
    return files
        .read(file.id())
        .map(
            content ->
                ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(file.type().contentType()))
                    .cacheControl(CacheControl.noStore())
                    .header(HttpHeaders.CONTENT_DISPOSITION, attachment(file.name()))
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Content-Security-Policy", "default-src 'none'; sandbox")
                    .header("Referrer-Policy", "no-referrer")
                    .body(content));
  }

  private static String attachment(String name) {
    return ContentDisposition.attachment().filename(name).build().toString();
  }
}
