package id.suarawarga.engine.respondent;

import id.suarawarga.engine.feature.OutcomeWriter;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Erases persons: their addresses, conversation and timer go with them, and nothing links them to
 * the answers they gave. Whoever asked for it must also forget the session and {@linkplain
 * Respondents#invalidate the cached addresses}, once the transaction is committed.
 */
public final class ErasureWriter implements OutcomeWriter<RespondentErased> {

  private final JdbcClient jdbc;

  public ErasureWriter(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Class<RespondentErased> type() {
    return RespondentErased.class;
  }

  @Override
  public void write(List<RespondentErased> outcomes) {
    jdbc.sql("delete from respondent where id = any (:ids::uuid[])")
        .param("ids", outcomes.stream().map(o -> o.respondent().toString()).toArray(String[]::new))
        .update();
  }
}
