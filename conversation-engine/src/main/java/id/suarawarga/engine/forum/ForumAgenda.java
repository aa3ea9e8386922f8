package id.suarawarga.engine.forum;

import id.suarawarga.scoring.ServiceElement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What forums will talk about. */
public final class ForumAgenda {

  private final JdbcClient jdbc;

  public ForumAgenda(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The points of a forum, in their order. */
  public List<AgendaItem> list(String forum) {
    return jdbc.sql(
            """
            select title, element, service_code, period_code from forum_agenda
            where forum_code = :forum order by ordinal
            """)
        .param("forum", forum)
        .query(ForumAgenda::item)
        .list();
  }

  /** Puts these points in the place of all that were there. */
  public void replace(String forum, List<AgendaItem> items) {
    jdbc.sql("delete from forum_agenda where forum_code = :forum").param("forum", forum).update();
    for (int at = 0; at < items.size(); at++) {
      insert(forum, at + 1, items.get(at));
    }
  }

  private void insert(String forum, int ordinal, AgendaItem item) {
    jdbc.sql(
            """
            insert into forum_agenda
              (forum_code, ordinal, title, element, service_code, period_code)
            values (:forum, :ordinal, :title, :element, :service, :period)
            """)
        .param("forum", forum)
        .param("ordinal", ordinal)
        .param("title", item.title())
        .param("element", item.element() == null ? null : item.element().name())
        .param("service", item.serviceCode())
        .param("period", item.periodCode())
        .update();
  }

  private static AgendaItem item(ResultSet row, int number) throws SQLException {
    return new AgendaItem(
        row.getString("title"),
        element(row.getString("element")),
        row.getString("service_code"),
        row.getString("period_code"));
  }

  static @Nullable ServiceElement element(@Nullable String name) {
    return name == null ? null : ServiceElement.valueOf(name);
  }
}
