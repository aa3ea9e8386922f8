package id.suarawarga.engine.outbox;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * Whose replies are written, as the beginning of the statement that writes them: so the ledger
 * decides it and has it done in one go.
 *
 * @param with ends in a table expression; one is named {@code winner} and has each winner's {@code
 *     respondent_id} once
 * @param parameters those of {@code with}; the outbox's own begin with {@code reply}
 */
public record Winners(String with, Map<String, ?> parameters) {

  private static final String EVERYBODY =
      """
      with winner as (
        select distinct respondent_id from unnest(:everybody) as t (respondent_id)
      )
      """;

  static Winners everybody(List<SealedReply> replies) {
    Object[] persons = replies.stream().map(reply -> reply.respondent().value()).toArray();
    return new Winners(EVERYBODY, Map.of("everybody", new SqlArrayValue("uuid", persons)));
  }
}
