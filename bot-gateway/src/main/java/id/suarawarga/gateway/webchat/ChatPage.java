package id.suarawarga.gateway.webchat;

import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page itself: three files, and nothing from any other host. */
@RestController
final class ChatPage {

  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");
  private static final MediaType STYLE = MediaType.parseMediaType("text/css;charset=UTF-8");
  private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** Kept nowhere, so that the way back shows nobody what was said before. */
  @GetMapping("/chat")
  ResponseEntity<Resource> page() {
    return file("chat.html", HTML, CacheControl.noStore());
  }

  @GetMapping("/chat/chat.js")
  ResponseEntity<Resource> script() {
    return file("chat.js", SCRIPT, CacheControl.maxAge(MINUTE));
  }

  @GetMapping("/chat/words.js")
  ResponseEntity<Resource> words() {
    return file("words.js", SCRIPT, CacheControl.maxAge(MINUTE));
  }

  @GetMapping("/chat/chat.css")
  ResponseEntity<Resource> style() {
    return file("chat.css", STYLE, CacheControl.maxAge(MINUTE));
  }

  private static ResponseEntity<Resource> file(String name, MediaType type, CacheControl cache) {
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(cache)
        .header("Content-Security-Policy", POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .body(new ClassPathResource(name, ChatPage.class));
  }
}
