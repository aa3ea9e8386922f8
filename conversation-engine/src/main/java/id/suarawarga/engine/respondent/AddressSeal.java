package id.suarawarga.engine.respondent;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.privacy.Vault;
import java.nio.charset.StandardCharsets;

/** How the user of an address is stored: a hash to find it by, a sealed copy to write to. */
final class AddressSeal {

  private final Vault vault;

  AddressSeal(Vault vault) {
    this.vault = vault;
  }

  byte[] hash(Address address) {
    return vault.hash(address.user(), purpose(address.account()));
  }

  byte[] seal(Address address) {
    return vault.seal(address.user().getBytes(StandardCharsets.UTF_8), purpose(address.account()));
  }

  Address open(String account, byte[] sealed) {
    Account ours = Account.parse(account);
    return new Address(ours, new String(vault.open(sealed, purpose(ours)), StandardCharsets.UTF_8));
  }

  /** Bound to the account, so that the same user on two accounts cannot be linked. */
  private static String purpose(Account account) {
    return "address/" + account;
  }
}
