package id.suarawarga.gateway.webchat;

import id.suarawarga.engine.file.FileStore;
import id.suarawarga.gateway.webchat.FileLinks.Linked;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the files that the web chat links to. A browser saves them and shows none. */
@RestController
final class SharedFiles {

  /** Each may take 20 MB, twice that while it is unsealed, for as long as its reader takes. */
  static final int MOST_AT_ONCE = 4;

  private final Semaphore room = new Semaphore(MOST_AT_ONCE);
  private final FileLinks links;
  private final FileStore files;
  private final WebChatLimits limits;

  SharedFiles(FileLinks links, FileStore files, WebChatLimits limits) {
    this.links = links;
    this.files = files;
    this.limits = limits;
  }

  @GetMapping(FileLinks.PATH + "{token}")
  void get(@PathVariable String token, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var wait = limits.messages().take(request.getRemoteAddr());
    if (wait.isPositive()) {
      throw WebChatProblem.tooMany(wait);
    }
    Linked file = links.open(token).orElseThrow(WebChatProblem::noFile);
    if (!room.tryAcquire()) {
      throw WebChatProblem.busy();
    }
    try {
      write(file, files.read(file.id()).orElseThrow(WebChatProblem::noFile), response);
    } finally {
      room.release();
    }
  }

  private static void write(Linked file, byte[] content, HttpServletResponse response)
      throws IOException {
    response.setContentType(file.type().contentType());
    response.setContentLength(content.length);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(file.name()));
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.getOutputStream().write(content);
  }

  private static String attachment(String name) {
    return ContentDisposition.attachment().filename(name).build().toString();
  }
}
