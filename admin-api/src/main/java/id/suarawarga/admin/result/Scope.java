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

  /**
   * The responses that are meant, of all days.
   *
   * @param callerUnit the only unit whose responses the caller may see, because a service may have
   *     belonged to others before; null for city roles
   */
  ResponseFilter responses(@Nullable String callerUnit) {
    return switch (type) {
      case CITY -> ResponseFilter.ALL;
      case UNIT -> new ResponseFilter(code, null, null, null, null, null);
      case SERVICE -> new ResponseFilter(callerUnit, code, null, null, null, null);
    };
  }
}
