package id.suarawarga.standalone;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Prints the one sentence of a start problem instead of its stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartProblemAnalyzer extends AbstractFailureAnalyzer<StartProblem> {

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, StartProblem cause) {
    return new FailureAnalysis(cause.getLocalizedMessage(), null, cause);
  }
}
