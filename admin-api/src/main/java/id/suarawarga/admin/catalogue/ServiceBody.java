package id.suarawarga.admin.catalogue;

import id.suarawarga.engine.catalogue.Code;
import id.suarawarga.engine.catalogue.PublicService;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

/**
 * A service as a caller sends it.
 *
 * @param code needed for a new one only
 * @param population users in the comparable period; null when nobody has counted
 * @param feeFree when left out: false for a new one, else as it is
 * @param active when left out: true for a new one, else as it is
 */
record ServiceBody(
    @Nullable @Pattern(regexp = Code.PATTERN, message = CodeText.FORM) String code,
    @NotNull(message = "is required") @Pattern(regexp = Code.PATTERN, message = CodeText.FORM) String unitCode,
    @NotBlank(message = Name.FORM) @Name String name,
    @Nullable @Positive(message = "must be above 0, or null when it is not known") @Max(value = 999_999_999, message = "must be at most 999999999") Long population,
    @Nullable Boolean feeFree,
    @Nullable Boolean active) {

  PublicService created() {
    return new PublicService(
        CodeText.required(code),
        unitCode,
        name.strip(),
        population,
        feeFree != null && feeFree,
        active == null || active);
  }

  PublicService changed(PublicService current) {
    CodeText.requireSame(current.code(), code);
    return new PublicService(
        current.code(),
        unitCode,
        name.strip(),
        population,
        feeFree == null ? current.feeFree() : feeFree,
        active == null ? current.active() : active);
  }
}
