package id.suarawarga.engine.respondent;

import id.suarawarga.engine.feature.OutcomeWriter;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Erases persons: their addresses, conversation and timer go with them, and nothing links them to
 * the answers they gave. Whoever asked for it must also forget the session and {@linkplain
 * Respondents#invalidate the cached addresses}, once the transaction is committed.
 *
 * <p>What waited for a word of theirs is cancelled, because it would wait for ever. Other replies
 * still go out: the turn's own, which says that all is erased, is written already.
 */
public final class ErasureWriter implements OutcomeWriter<RespondentErased> {

  private static final String CANCEL =
      """
      update outbox set state = 'CANCELLED', body = null, settled_at = :now,
             failure = 'erased: the resident has erased their data'
       where respondent_id = any (:ids::uuid[])
         and state = 'PENDING' and silent_since is not null
      """;

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
