package id.suarawarga.engine.forum;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The columns of a forum, its topics and groups with it. */
final class ForumRows {

  static final String COLUMNS =
      """
      forum.code, unit_code, theme, description, venue, held_at, opinions_from, opinions_until,
      state, state_at, reported_at, version,
      array(select code from forum_topic where forum_code = forum.code order by ordinal)
        as topic_codes,
      array(select title from forum_topic where forum_code = forum.code order by ordinal)
        as topic_titles,
      array(select stakeholder_group from forum_group where forum_code = forum.code) as groups
      """;

  private ForumRows() {}

  static Forum forum(ResultSet row, int number) throws SQLException {
    return new Forum(
        plan(row),
        ForumState.valueOf(row.getString("state")),
        instant(row, "state_at"),
        instantOrNull(row, "reported_at"),
        row.getLong("version"));
  }

  private static ForumPlan plan(ResultSet row) throws SQLException {
    return new ForumPlan(
        row.getString("code"),
        row.getString("unit_code"),
        row.getString("theme"),
        row.getString("description"),
        row.getString("venue"),
        instant(row, "held_at"),
        row.getObject("opinions_from", LocalDate.class),
        row.getObject("opinions_until", LocalDate.class),
        topics(texts(row, "topic_codes"), texts(row, "topic_titles")),
        groups(texts(row, "groups")));
  }

  private static List<Topic> topics(List<String> codes, List<String> titles) {
    return IntStream.range(0, codes.size())
        .mapToObj(at -> new Topic(codes.get(at), titles.get(at)))
        .toList();
  }

  static Set<StakeholderGroup> groups(List<String> names) {
    return names.stream().map(StakeholderGroup::valueOf).collect(Collectors.toSet());
  }

  static List<String> texts(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return Arrays.asList((String[]) array.getArray());
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  static OffsetDateTime timestamp(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
