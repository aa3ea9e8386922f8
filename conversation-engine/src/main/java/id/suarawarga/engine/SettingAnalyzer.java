package id.suarawarga.engine;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.convert.ConversionException;

/** Names the variable that cannot be read. Its value is not shown: it may be a secret. */
@Order(Ordered.HIGHEST_PRECEDENCE + 1) // after the problems that have a sentence of their own
final class SettingAnalyzer extends AbstractFailureAnalyzer<BindException> {

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable rootFailure, BindException cause) {
    String sentence = sentence(cause);
    return sentence == null ? null : new FailureAnalysis(sentence, null, cause);
  }

  private @Nullable String sentence(BindException failure) {
    if (findCause(failure, ConversionException.class) == null) {
      IllegalArgumentException refusal = findCause(failure, IllegalArgumentException.class);
      return refusal == null ? null : refusal.getMessage();
    }
    return "%s cannot be read as %s: correct it, or leave it out for the default."
        .formatted(variable(failure), failure.getTarget().getType());
  }

  private static String variable(BindException failure) {
    return failure.getName().toString().toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
  }
}
