package id.suarawarga.engine.respondent;

import id.suarawarga.engine.message.Address;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Addresses as the columns of a statement. */
record AddressRows(List<Address> addresses, AddressSeal seal) {

  StatementSpec bind(StatementSpec statement) {
    return statement
        .param("accounts", accounts())
        .param("hashes", addresses.stream().map(seal::hash).toArray(byte[][]::new))
        .param("seals", addresses.stream().map(seal::seal).toArray(byte[][]::new))
        .param(
            "changeHands", addresses.stream().map(Address::changesHands).toArray(Boolean[]::new));
  }

  private String[] accounts() {
    return addresses.stream().map(Address::account).map(Object::toString).toArray(String[]::new);
  }
}
