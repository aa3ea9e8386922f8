package id.suarawarga.admin.catalogue;

import id.suarawarga.admin.page.ConflictException;
import id.suarawarga.admin.page.Etag;
import id.suarawarga.admin.page.Page;
import id.suarawarga.admin.page.PageRequest;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;

/** How the routes of units, services and periods answer alike. */
final class Answers {

  private Answers() {}

  /** A page of a list short enough to be held whole. */
  static <T> Page<T> page(PageRequest request, List<T> all) {
    List<T> items = all.stream().skip(request.offset()).limit(request.size()).toList();
    return request.of(items, all.size());
  }

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
