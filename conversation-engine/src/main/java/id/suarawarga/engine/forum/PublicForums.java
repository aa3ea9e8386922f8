package id.suarawarga.engine.forum;

import id.suarawarga.engine.catalogue.Current;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The forums that residents are shown; a committed change is seen within half a second. */
public final class PublicForums {

  private static final String SELECT =
      """
      select code, unit_code, theme, description, venue, held_at, opinions_from, opinions_until,
        state,
        array(select topic.code from forum_topic as topic
          where forum_code = forum.code order by ordinal) as topic_codes,
        array(select topic.title from forum_topic as topic
          where forum_code = forum.code order by ordinal) as topic_titles,
        array(select title from forum_agenda
          where forum_code = forum.code order by ordinal) as agenda,
        array(select document.id::text from forum_document as document
          where forum_code = forum.code order by ordinal) as document_ids,
        array(select document.title from forum_document as document
          where forum_code = forum.code order by ordinal) as document_titles
      from forum
      where state <> 'DRAFT'
      order by held_at, code
      """;

  private final Current<List<PublicForum>> current;

  /**
   * @param zone in which residents read times
   */
  public PublicForums(JdbcClient jdbc, ZoneId zone) {
    this.current = new Current<>("list of forums", () -> version(jdbc), _ -> read(jdbc, zone));
  }

  /** All but drafts, the next to be held first. */
  public List<PublicForum> current() {
    return current.get();
  }

  /** The same, asked of the database now. */
  public List<PublicForum> newest() {
    return current.newest();
  }

  private static long version(JdbcClient jdbc) {
    return jdbc.sql("select version from forum_version").query(Long.class).single();
  }

  private static List<PublicForum> read(JdbcClient jdbc, ZoneId zone) {
    return List.copyOf(jdbc.sql(SELECT).query((row, _) -> forum(row, zone)).list());
  }

  private static PublicForum forum(ResultSet row, ZoneId zone) throws SQLException {
    return new PublicForum(
        row.getString("code"),
        row.getString("unit_code"),
        row.getString("theme"),
        row.getString("description"),
        row.getString("venue"),
        row.getObject("held_at", OffsetDateTime.class).atZoneSameInstant(zone).toLocalDateTime(),
        row.getObject("opinions_from", LocalDate.class),
        row.getObject("opinions_until", LocalDate.class),
        ForumState.valueOf(row.getString("state")),
        topics(row),
        texts(row, "agenda"),
        documents(row));
  }

  private static List<Topic> topics(ResultSet row) throws SQLException {
    List<String> titles = texts(row, "topic_titles");
    List<Topic> topics = new ArrayList<>();
    for (String code : texts(row, "topic_codes")) {
      topics.add(new Topic(code, titles.get(topics.size())));
    }
    return topics;
  }

  private static List<PublicForum.Document> documents(ResultSet row) throws SQLException {
    List<String> titles = texts(row, "document_titles");
    List<PublicForum.Document> documents = new ArrayList<>();
    for (String id : texts(row, "document_ids")) {
      documents.add(new PublicForum.Document(UUID.fromString(id), titles.get(documents.size())));
    }
    return documents;
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }
}
