package id.suarawarga.admin.forum;

import id.suarawarga.admin.page.Etag;
import org.jspecify.annotations.Nullable;

/**
 * Names one version of a thing, whatever of it is shown.
 *
 * @param kind such as {@code forum}
 */
record Version(String kind, Object id, long version) {

  String etag() {
    return Etag.of(this);
  }

  /** Refuses a change of something that was changed meanwhile; see {@link Etag#check}. */
  void check(@Nullable String ifMatch) {
    Etag.check(ifMatch, this);
  }
}
