package id.suarawarga.engine.survey;

import id.suarawarga.engine.message.Address;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** About which services a person has used up the one response a day. */
public final class AnsweredServices {

  private final JdbcClient jdbc;
  private final PersonHashes hashes;

  public AnsweredServices(JdbcClient jdbc, PersonHashes hashes) {
    this.jdbc = jdbc;
    this.hashes = hashes;
  }

  /** The codes of those services on that local day. */
  public Set<String> on(Address address, LocalDate day) {
    return jdbc.sql(
            """
            select service_code from survey_response
             where person_hash = :person and submitted_on = :day and once
            """)
        .param("person", hashes.of(address, day))
        .param("day", day)
        .query((row, n) -> row.getString("service_code"))
        .set();
  }
}
