package id.suarawarga.engine.respondent;

import id.suarawarga.engine.feature.OutcomeWriter;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Erases persons: their addresses, conversation and timer go with them, and nothing links them to
 * the answers they gave. Whoever asked for it must also forget the session and {@linkplain
 * Respondents#invalidate the cached addresses}, once the transaction is committed. What waited for
 * a word of theirs is cancelled.
 */
public final class ErasureWriter implements OutcomeWriter<RespondentErased> {

  private static final String CANCEL = WaitingReplies.CANCEL_OF_ERASED + "= any (:ids::uuid[])";

  private final JdbcClient jdbc;
  private final Clock clock;

  public ErasureWriter(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Override
  public Class<RespondentErased> type() {
    return RespondentErased.class;
  }

  @Override
  public void write(List<RespondentErased> outcomes) {
    String[] ids = outcomes.stream().map(o -> o.respondent().toString()).toArray(String[]::new);
    jdbc.sql(CANCEL).param("ids", ids).param("now", OffsetDateTime.now(clock)).update();
    jdbc.sql("delete from respondent where id = any (:ids::uuid[])").param("ids", ids).update();
  }
}
