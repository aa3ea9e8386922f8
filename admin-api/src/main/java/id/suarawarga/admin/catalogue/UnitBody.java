package id.suarawarga.admin.catalogue;

import id.suarawarga.engine.catalogue.Code;
import id.suarawarga.engine.catalogue.ServiceUnit;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A unit as a caller sends it.
 *
 * @param code needed for a new one only
 * @param active when left out: true for a new one, else as it is
 */
record UnitBody(
    @Nullable @Pattern(regexp = Code.PATTERN, message = CodeText.FORM) String code,
    @NotBlank(message = NAME) @Size(max = MAX_NAME, message = NAME) @Pattern(regexp = ONE_LINE, message = NAME) String name,
    @Nullable Boolean active) {

  static final int MAX_NAME = 200;
  static final String NAME = "must have 1 to 200 characters, all in one line";
  static final String ONE_LINE = "\\P{Cc}*";

  ServiceUnit created() {
    return new ServiceUnit(CodeText.required(code), name.strip(), active == null || active);
  }

  ServiceUnit changed(ServiceUnit current) {
    CodeText.requireSame(current.code(), code);
    return new ServiceUnit(
        current.code(), name.strip(), active == null ? current.active() : active);
  }
}
