package id.suarawarga.admin.catalogue;

import id.suarawarga.admin.page.Day;
import id.suarawarga.admin.page.InvalidInputException;
import id.suarawarga.engine.catalogue.Code;
import id.suarawarga.engine.catalogue.SurveyPeriod;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period as a caller sends it.
 *
 * @param code needed for a new one only
 */
record PeriodBody(
    @Nullable @Pattern(regexp = Code.PATTERN, message = CodeText.FORM) String code,
    @NotBlank(message = Name.FORM) @Name String name,
    @NotNull(message = "is required") SurveyPeriod.Type type,
    @NotNull(message = "is required") LocalDate from,
    @NotNull(message = "is required") LocalDate to) {

  SurveyPeriod created() {
    return withCode(CodeText.required(code));
  }

  SurveyPeriod changed(SurveyPeriod current) {
    CodeText.requireSame(current.code(), code);
    return withCode(current.code());
  }

  private SurveyPeriod withCode(String itsCode) {
    Day.require("from", from);
    Day.require("to", to);
    if (to.isBefore(from)) {
      throw new InvalidInputException("to", "must not be before from");
    }
    return new SurveyPeriod(itsCode, name.strip(), type, from, to);
  }
}
