package id.suarawarga.engine.respondent;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.privacy.Vault;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where persons are reached on the one account where they expect an answer. */
public final class AccountAddresses {

  private final JdbcClient jdbc;
  private final AddressSeal seal;

  public AccountAddresses(JdbcClient jdbc, Vault vault) {
    this.jdbc = jdbc;
    this.seal = new AddressSeal(vault);
  }

  /** The person's newest address there; empty when they have none or have blocked us at each. */
  public Optional<Address> find(RespondentId respondent, Account account) {
    return jdbc.sql(
            """
            select account, user_sealed from respondent_address
             where respondent_id = :respondent and account = :account and unreachable_since is null
             order by added_at desc
             limit 1
            """)
        .param("respondent", respondent.value())
        .param("account", account.toString())
        .query((row, _) -> seal.open(row.getString("account"), row.getBytes("user_sealed")))
        .optional();
  }
}
