package id.suarawarga.engine.respondent;

import id.suarawarga.engine.feature.OutcomeWriter;
import id.suarawarga.engine.privacy.Vault;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Gives persons the addresses that are theirs now, in the place of those that they had: a new
 * number brings a new id, also where that is not named yet, and a new id may keep its number. An id
 * is never given to somebody else, so whoever had it is still known by it: a message that was on
 * its way may come late. A number is. Persons are not merged: whoever had such an address loses it,
 * and a person whose id it was, or of whom we have nothing else, is gone with the conversation that
 * they had begun, and what waited for a word of theirs. That is who wrote from the new address
 * before we heard that it was one.
 */
public final class AddressesWriter implements OutcomeWriter<AddressesChanged> {

  private static final String TAKE =
      """
      with now as (
        select * from unnest(:accounts, :hashes, :changeHands)
          as now (account, user_hash, changes_hands)
      ), retired as (
        update respondent_address a set former = true
         where a.respondent_id = :respondent and not a.changes_hands
           and a.account in (select account from now)
           and (a.account, a.user_hash) not in (select account, user_hash from now)
      )
      delete from respondent_address a
       using now
       where a.account = now.account
         and (a.user_hash = now.user_hash
              or a.respondent_id = :respondent and a.changes_hands and now.changes_hands)
      returning a.respondent_id
      """;

  private static final String GIVE =
      """
      insert into respondent_address
        (account, user_hash, user_sealed, changes_hands, respondent_id, added_at)
      select account, user_hash, user_sealed, changes_hands, :respondent,
             :now - position * interval '1 microsecond'
        from unnest(:accounts, :hashes, :seals, :changeHands) with ordinality
          as given (account, user_hash, user_sealed, changes_hands, position)
       order by account, user_hash
      """;

  private static final String REMOVE =
      """
      with gone as (
        delete from respondent
         where id = any (:ids::uuid[]) and id <> :respondent
           and not exists (
             select from respondent_address where respondent_id = id and not changes_hands)
        returning id
      )
      """
          + WaitingReplies.CANCEL_OF_GONE;

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
      List<String> former = take(change);
      statement(GIVE, change).param("now", OffsetDateTime.now(clock)).update();
      remove(former, change);
    }
  }

  /** From whoever has them, and from the person what they have no more; returns whose they were. */
  private List<String> take(AddressesChanged change) {
    return statement(TAKE, change).query((row, _) -> row.getString(1)).list();
  }

  private void remove(List<String> former, AddressesChanged change) {
    jdbc.sql(REMOVE)
        .param("ids", former.toArray(String[]::new))
        .param("now", OffsetDateTime.now(clock))
        .param("respondent", change.respondent().value())
        .update();
  }

  private StatementSpec statement(String sql, AddressesChanged change) {
    return new AddressRows(change.now(), seal)
        .bind(jdbc.sql(sql))
        .param("respondent", change.respondent().value());
  }
}
