package id.suarawarga.engine.respondent;

import id.suarawarga.engine.feature.OutcomeWriter;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.privacy.Vault;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives persons the addresses that are theirs now. Persons are not merged: whoever had such an
 * address loses it, and a person whom nobody can reach any more is gone with the conversation that
 * they had begun. That is who wrote from the new address before we heard that it was one.
 */
public final class AddressesWriter implements OutcomeWriter<AddressesChanged> {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final AddressSeal seal;

  public AddressesWriter(JdbcClient jdbc, Vault vault, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.seal = new AddressSeal(vault);
  }

  @Override
  public Class<AddressesChanged> type() {
    return AddressesChanged.class;
  }

  @Override
  public void write(List<AddressesChanged> outcomes) {
    for (AddressesChanged change : outcomes) {
      List<UUID> former = formerOwners(change);
      give(change);
      removeUnreachable(former);
    }
  }

  private List<UUID> formerOwners(AddressesChanged change) {
    return jdbc.sql(
            """
            select distinct respondent_id
              from respondent_address
              join unnest(:accounts, :hashes) as given (account, user_hash)
                using (account, user_hash)
             where respondent_id <> :respondent
            """)
        .param("accounts", accounts(change))
        .param("hashes", hashes(change))
        .param("respondent", change.respondent().value())
        .query((row, _) -> row.getObject(1, UUID.class))
        .list();
  }

  /** In the order in which {@link Respondents} takes addresses; the first counts as the newest. */
  private void give(AddressesChanged change) {
    jdbc.sql(
            """
            insert into respondent_address
              (account, user_hash, user_sealed, respondent_id, added_at)
            select account, user_hash, user_sealed, :respondent,
                   :now - position * interval '1 microsecond'
              from unnest(:accounts, :hashes, :seals) with ordinality
                as given (account, user_hash, user_sealed, position)
             order by account, user_hash
            on conflict (account, user_hash) do update
              set respondent_id = excluded.respondent_id,
                  added_at = excluded.added_at,
                  unreachable_since = null
            """)
        .param("accounts", accounts(change))
        .param("hashes", hashes(change))
        .param("seals", change.now().stream().map(seal::seal).toArray(byte[][]::new))
        .param("respondent", change.respondent().value())
        .param("now", OffsetDateTime.now(clock))
        .update();
  }

  private void removeUnreachable(List<UUID> persons) {
    jdbc.sql(
            """
            delete from respondent
             where id = any (:ids::uuid[])
               and not exists (select from respondent_address where respondent_id = id)
            """)
        .param("ids", persons.stream().map(UUID::toString).toArray(String[]::new))
        .update();
  }

  private static String[] accounts(AddressesChanged change) {
    return change.now().stream().map(Address::account).map(Object::toString).toArray(String[]::new);
  }

  private byte[][] hashes(AddressesChanged change) {
    return change.now().stream().map(seal::hash).toArray(byte[][]::new);
  }
}
