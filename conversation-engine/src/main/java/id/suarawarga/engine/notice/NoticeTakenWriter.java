package id.suarawarga.engine.notice;

import id.suarawarga.engine.feature.OutcomeWriter;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Marks what residents have been told, and removes its words. */
public final class NoticeTakenWriter implements OutcomeWriter<NoticeTaken> {

  private final JdbcClient jdbc;

  public NoticeTakenWriter(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Class<NoticeTaken> type() {
    return NoticeTaken.class;
  }

  @Override
  public void write(List<NoticeTaken> outcomes) {
    for (NoticeTaken taken : outcomes) {
      jdbc.sql("update notice set taken_at = :at, body_sealed = null where id = :id")
          .param("at", taken.at().atOffset(ZoneOffset.UTC))
          .param("id", taken.notice())
          .update();
    }
  }
}
