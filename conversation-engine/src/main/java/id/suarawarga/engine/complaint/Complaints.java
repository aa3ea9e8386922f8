package id.suarawarga.engine.complaint;

import id.suarawarga.engine.privacy.Vault;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The complaints in the database, as officers read them. */
public final class Complaints {

  private static final String SELECT = "select " + ComplaintRows.COLUMNS + " from complaint";
  private static final String BY_TRACKING_ID = SELECT + " where tracking_id = :trackingId";

  private final JdbcClient jdbc;
  private final ComplaintReader reader;

  public Complaints(JdbcClient jdbc, Vault vault) {
    this.jdbc = jdbc;
    this.reader = new ComplaintReader(jdbc, new ComplaintSeal(vault));
  }

  /** Those that fit, newest first. */
  public List<ComplaintRow> list(ComplaintFilter filter, long offset, int limit) {
    return select(filter, SELECT, " order by filed_at desc, id offset :offset limit :limit")
        .param("offset", offset)
        .param("limit", limit)
        .query(ComplaintRows::row)
        .list();
  }

  public long count(ComplaintFilter filter) {
    return select(filter, "select count(*) from complaint", "").query(Long.class).single();
  }

  public Optional<ComplaintRow> find(TrackingId id) {
    return one(id, BY_TRACKING_ID);
  }

  /** As {@link #find}, and nobody else changes the complaint before this transaction ends. */
  public Optional<ComplaintRow> findForUpdate(TrackingId id) {
    return one(id, BY_TRACKING_ID + " for update");
  }

  /** All of it, words included. */
  public ComplaintDetail detail(ComplaintRow row) {
    return reader.read(row);
  }

  /** Hands over all of every complaint that fits, oldest first, one at a time. */
  public void forEach(ComplaintFilter filter, Consumer<ComplaintDetail> use) {
    // The rows are small; the words, which are not, are read one complaint at a time.
    List<ComplaintRow> rows =
        select(filter, SELECT, " order by filed_at, id").query(ComplaintRows::row).list();
    rows.forEach(row -> use.accept(reader.read(row)));
  }

  private Optional<ComplaintRow> one(TrackingId id, String sql) {
    return jdbc.sql(sql).param("trackingId", id.value()).query(ComplaintRows::row).optional();
  }

  private StatementSpec select(ComplaintFilter filter, String select, String end) {
    return jdbc.sql(select + filter.where() + end).params(filter.parameters());
  }
}
