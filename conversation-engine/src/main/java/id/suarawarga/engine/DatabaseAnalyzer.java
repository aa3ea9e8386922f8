package id.suarawarga.engine;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Names the setting that is to blame when the database cannot be used at the start. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class DatabaseAnalyzer extends AbstractFailureAnalyzer<SQLException> {

  @Override
  protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
    String sentence = sentence(cause.getSQLState() == null ? "" : cause.getSQLState());
    return sentence == null ? null : new FailureAnalysis(sentence, null, cause);
  }

  /** By SQLSTATE, of which the first two characters are the class. */
  private static @Nullable String sentence(String state) {
    if (state.startsWith("08")) {
      return "The database does not answer: start it, or correct SPRING_DATASOURCE_URL.";
    }
    if (state.startsWith("28")) {
      return "The database refuses the user: correct SPRING_DATASOURCE_USERNAME and"
          + " SPRING_DATASOURCE_PASSWORD.";
    }
    if (state.equals("3D000")) {
      return "The database server has no such database: create it, or correct"
          + " SPRING_DATASOURCE_URL.";
    }
    return null;
  }
}
