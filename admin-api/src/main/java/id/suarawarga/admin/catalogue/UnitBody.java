package id.suarawarga.admin.catalogue;

import id.suarawarga.engine.catalogue.Code;
import id.suarawarga.engine.catalogue.ServiceUnit;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A unit as a caller sends it.
 *
 * @param code needed for a new one only
 * @param active when left out: true for a new one, else as it is
 */
record UnitBody(
    @Nullable @Pattern(regexp = Code.PATTERN, message = CodeText.FORM) String code,
    @NotBlank(message = Name.FORM) @Name String name,
    @Nullable Boolean active) {

  ServiceUnit created() {
    return new ServiceUnit(CodeText.required(code), name.strip(), active == null || active);
  }

  ServiceUnit changed(ServiceUnit current) {
    CodeText.requireSame(current.code(), code);
    return new ServiceUnit(
        current.code(), name.strip(), active == null ? current.active() : active);
  }
}
