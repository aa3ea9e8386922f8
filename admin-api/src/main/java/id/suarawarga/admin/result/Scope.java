package id.suarawarga.admin.result;

import id.suarawarga.engine.survey.ResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * What an index is about.
 *
 * @param code null for the city
 */
record Scope(Type type, @Nullable String code, String name) {

  /** From the widest to the narrowest. */
  enum Type {
    CITY,
    UNIT,
    SERVICE
  }

  /** The responses that are meant, of all days. */
  ResponseFilter responses() {
    return switch (type) {
      case CITY -> ResponseFilter.ALL;
      case UNIT -> new ResponseFilter(code, null, null, null, null, null);
      case SERVICE -> new ResponseFilter(null, code, null, null, null, null);
    };
  }
}
