package id.suarawarga.admin.audit;

import id.suarawarga.admin.page.PageRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the audit. */
@Component
class AuditEntries {

  private static final String MATCHING =
      """
      from audit_entry
      where (:user::text is null or username = :user)
        and (:action::text is null or action = :action)
        and (:from::timestamptz is null or at >= :from)
        and (:before::timestamptz is null or at < :before)
      """;

  private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};

  private final JdbcClient database;
  private final JsonMapper json;

  AuditEntries(JdbcClient database, JsonMapper json) {
    this.database = database;
    this.json = json;
  }

  /**
   * Which entries are wanted; null is any.
   *
   * @param from the first moment
   * @param before the moment after the last
   */
  record Filter(
      @Nullable String user,
      @Nullable String action,
      @Nullable OffsetDateTime from,
      @Nullable OffsetDateTime before) {}

  List<AuditEntry> page(Filter filter, PageRequest page) {
    return matching(
            """
            select id, at, username, action, object, client, details
            %s order by id desc limit :size offset :offset
            """
                .formatted(MATCHING),
            filter)
        .param("size", page.size())
        .param("offset", page.offset())
        .query((row, number) -> entry(row))
        .list();
  }

  long count(Filter filter) {
    return matching("select count(*) " + MATCHING, filter).query(Long.class).single();
  }

  private StatementSpec matching(String sql, Filter filter) {
    return database
        .sql(sql)
        .param("user", filter.user())
        .param("action", filter.action())
        .param("from", filter.from())
        .param("before", filter.before());
  }

  private AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getLong("id"),
        row.getObject("at", OffsetDateTime.class),
        row.getString("username"),
        row.getString("action"),
        row.getString("object"),
        row.getString("client"),
        json.readValue(row.getString("details"), DETAILS));
  }
}
