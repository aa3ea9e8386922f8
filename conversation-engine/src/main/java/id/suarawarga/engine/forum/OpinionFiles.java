package id.suarawarga.engine.forum;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files that came with opinions. */
public final class OpinionFiles {

  private final JdbcClient jdbc;

  public OpinionFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of an opinion, in the order in which they were sent. */
  public List<OpinionFile> of(UUID opinion) {
    return jdbc.sql(
            """
            select id, kind, state, reason, type, size from attachment
            where opinion_id = :opinion order by ordinal
            """)
        .param("opinion", opinion)
        .query(
            (row, _) ->
                new OpinionFile(
                    row.getObject("id", UUID.class),
                    row.getString("kind"),
                    row.getString("state"),
                    row.getString("reason"),
                    row.getString("type"),
                    row.getObject("size", Long.class)))
        .list();
  }
}
