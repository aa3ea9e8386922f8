package id.suarawarga.engine.forum;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The minutes of forums. */
public final class MinutesBook {

  private final JdbcClient jdbc;

  public MinutesBook(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<ForumMinutes> find(String forum) {
    return jdbc.sql(
            """
            select held_on, place, problems, proposals, notes, signed_by
            from forum_minutes where forum_code = :forum
            """)
        .param("forum", forum)
        .query(MinutesBook::minutes)
        .optional();
  }

  /** Writes them, in place of older ones. */
  public void write(String forum, ForumMinutes minutes) {
    jdbc.sql(
            """
            insert into forum_minutes
              (forum_code, held_on, place, problems, proposals, notes, signed_by)
            values (:forum, :heldOn, :place, :problems, :proposals, :notes, :signedBy)
            on conflict (forum_code) do update
            set held_on = excluded.held_on, place = excluded.place, problems = excluded.problems,
              proposals = excluded.proposals, notes = excluded.notes,
              signed_by = excluded.signed_by
            """)
        .param("forum", forum)
        .param("heldOn", minutes.heldOn())
        .param("place", minutes.place())
        .param("problems", minutes.problems())
        .param("proposals", minutes.proposals())
        .param("notes", minutes.notes())
        .param("signedBy", minutes.signedBy().toArray(String[]::new))
        .update();
  }

  private static ForumMinutes minutes(ResultSet row, int number) throws SQLException {
    return new ForumMinutes(
        row.getObject("held_on", LocalDate.class),
        row.getString("place"),
        row.getString("problems"),
        row.getString("proposals"),
        row.getString("notes"),
        ForumRows.texts(row, "signed_by"));
  }
}
