package id.suarawarga.engine.forum;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What there is to read before forums. */
public final class ForumDocuments {

  private final JdbcClient jdbc;

  public ForumDocuments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of a forum, in the order in which they were added. */
  public List<ForumDocument> list(String forum) {
    return jdbc.sql(
            """
            select id, title, type, size from forum_document
            where forum_code = :forum order by ordinal
            """)
        .param("forum", forum)
        .query(
            (row, _) ->
                new ForumDocument(
                    row.getObject("id", UUID.class),
                    row.getString("title"),
                    row.getString("type"),
                    row.getLong("size")))
        .list();
  }

  /** Adds one whose content is stored already. */
  public void add(String forum, ForumDocument document) {
    jdbc.sql(
            """
            insert into forum_document (id, forum_code, title, type, size)
            values (:id, :forum, :title, :type, :size)
            """)
        .param("id", document.id())
        .param("forum", forum)
        .param("title", document.title())
        .param("type", document.type())
        .param("size", document.size())
        .update();
  }

  /**
   * Takes one away; its content is left to the caller.
   *
   * @return false when the forum has none of this id
   */
  public boolean remove(String forum, UUID id) {
    return jdbc.sql("delete from forum_document where forum_code = :forum and id = :id")
            .param("forum", forum)
            .param("id", id)
            .update()
        == 1;
  }
}
