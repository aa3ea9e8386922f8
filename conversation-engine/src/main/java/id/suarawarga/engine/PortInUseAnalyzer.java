package id.suarawarga.engine;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Names the setting that chooses another port. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PortInUseAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

  private final Environment environment;

  PortInUseAnalyzer(Environment environment) {
    this.environment = environment;
  }

  @Override
  protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
    String sentence =
        "Another process already uses port %d: end that process, or choose another port with %s."
            .formatted(cause.getPort(), setting(cause.getPort()));
    return new FailureAnalysis(sentence, null, cause);
  }

  private String setting(int port) {
    String management = environment.getProperty("management.server.port", "");
    return management.equals(String.valueOf(port)) ? "MANAGEMENT_SERVER_PORT" : "SERVER_PORT";
  }
}
