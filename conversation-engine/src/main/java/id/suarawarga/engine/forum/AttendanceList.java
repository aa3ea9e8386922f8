package id.suarawarga.engine.forum;

import id.suarawarga.engine.privacy.Vault;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who wanted to come to a forum, and who came. Residents are on it only under the name that they
 * gave for it, once however many opinions they sent, and until they erase themselves.
 */
public final class AttendanceList {

  /** One line for each person: a name given with a later opinion replaces an earlier one. */
  private static final String ANNOUNCED =
      """
      select distinct on (author.respondent_id) author.attendance_id as id, opinion.id as opinion,
        attendee_name_sealed, stakeholder_group, author.present
      from forum_opinion_author as author
      join forum_opinion as opinion on opinion.id = author.opinion_id
      where forum_code = :forum and attends and attendee_name_sealed is not null
        and withdrawn_at is null
      order by author.respondent_id, author.present desc, submitted_at desc
      """;

  private final JdbcClient jdbc;
  private final Vault vault;
  private final OpinionSeal opinions;

  public AttendanceList(JdbcClient jdbc, Vault vault) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.opinions = new OpinionSeal(vault);
  }

  /** All of a forum, by name, so that their order tells nothing of who wrote when. */
  public List<Attendee> list(String forum) {
    return Stream.concat(announced(forum).stream(), written(forum).stream())
        .sorted(Comparator.comparing(Attendee::name).thenComparing(Attendee::id))
        .toList();
  }

  public Optional<Attendee> find(String forum, UUID id) {
    return list(forum).stream().filter(attendee -> attendee.id().equals(id)).findFirst();
  }

  /** Writes somebody down. */
  public void add(String forum, Attendee attendee) {
    jdbc.sql(
            """
            insert into forum_attendance
              (id, forum_code, name_sealed, organisation, stakeholder_group, present, source)
            values (:id, :forum, :name, :organisation, :group, :present, :source)
            """)
        .param("id", attendee.id())
        .param("forum", forum)
        .param("name", seal(attendee.id(), attendee.name()))
        .param("organisation", attendee.organisation())
        .param("group", attendee.stakeholderGroup().name())
        .param("present", attendee.present())
        .param("source", attendee.source().name())
        .update();
  }

  /** Notes whether somebody was there. */
  public void setPresent(Attendee attendee, boolean present) {
    String sql =
        switch (attendee.source()) {
          case OPINION ->
              "update forum_opinion_author set present = :present where attendance_id = :id";
          case ADMIN -> "update forum_attendance set present = :present where id = :id";
        };
    jdbc.sql(sql).param("present", present).param("id", attendee.id()).update();
  }

  /** Takes a line away that officials wrote. */
  public void remove(Attendee attendee) {
    jdbc.sql("delete from forum_attendance where id = :id").param("id", attendee.id()).update();
  }

  private List<Attendee> announced(String forum) {
    return jdbc.sql(ANNOUNCED).param("forum", forum).query(this::announcedLine).list();
  }

  private Attendee announcedLine(ResultSet row, int number) throws SQLException {
    UUID opinion = row.getObject("opinion", UUID.class);
    return new Attendee(
        row.getObject("id", UUID.class),
        Objects.requireNonNull(opinions.open(opinion, row.getBytes("attendee_name_sealed"))),
        null,
        StakeholderGroup.valueOf(row.getString("stakeholder_group")),
        row.getBoolean("present"),
        Attendee.Source.OPINION);
  }

  private List<Attendee> written(String forum) {
    return jdbc.sql(
            """
            select id, name_sealed, organisation, stakeholder_group, present
            from forum_attendance where forum_code = :forum
            """)
        .param("forum", forum)
        .query(this::writtenLine)
        .list();
  }

  private Attendee writtenLine(ResultSet row, int number) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    return new Attendee(
        id,
        open(id, row.getBytes("name_sealed")),
        row.getString("organisation"),
        StakeholderGroup.valueOf(row.getString("stakeholder_group")),
        row.getBoolean("present"),
        Attendee.Source.ADMIN);
  }

  private byte[] seal(UUID id, String name) {
    return vault.seal(name.getBytes(StandardCharsets.UTF_8), purpose(id));
  }

  private String open(UUID id, byte[] sealed) {
    return new String(vault.open(sealed, purpose(id)), StandardCharsets.UTF_8);
  }

  private static String purpose(UUID id) {
    return "attendance/" + id;
  }
}
