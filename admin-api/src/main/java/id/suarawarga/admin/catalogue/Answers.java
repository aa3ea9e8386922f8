package id.suarawarga.admin.catalogue;

import id.suarawarga.admin.page.ConflictException;
import id.suarawarga.admin.page.Etag;
import java.net.URI;
import org.springframework.http.ResponseEntity;

/** How the routes of units, services and periods answer alike. */
final class Answers {

  private Answers() {}

  static <T extends Record> ResponseEntity<T> ok(T shown) {
    return ResponseEntity.ok().eTag(Etag.of(shown)).body(shown);
  }

  static <T extends Record> ResponseEntity<T> created(String list, String code, T shown) {
    URI location = URI.create(list + "/" + code);
    return ResponseEntity.created(location).eTag(Etag.of(shown)).body(shown);
  }

  static ConflictException taken(String code) {
    return new ConflictException("The code " + code + " is in use. Choose another, or change it.");
  }
}
