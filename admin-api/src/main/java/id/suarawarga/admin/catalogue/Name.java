package id.suarawarga.admin.catalogue;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A name that fits into a chat: short and in one line. That it is not blank is asked apart. */
@Size(max = Name.MAX) @Pattern(regexp = Name.ONE_LINE) @ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Name {

  int MAX = 200;
  String ONE_LINE = "\\P{Cc}*";

  /** Completes "name …". */
  String FORM = "must have 1 to 200 characters, all in one line";

  String message() default FORM;

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};
}
