package id.suarawarga.engine.respondent;

import id.suarawarga.engine.message.Address;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who a message says that it is from.
 *
 * @param key decides who it is: an id that is nobody else's ever, where there is one
 * @param number came with that id, and may have been somebody else's
 */
record Sender(Address key, Optional<Address> number) {

  static Sender of(Address from, List<Address> aliases) {
    List<Address> all = Stream.concat(Stream.of(from), aliases.stream()).toList();
    return all.stream()
        .filter(address -> !address.changesHands())
        .findFirst()
        .map(id -> new Sender(id, all.stream().filter(Address::changesHands).findFirst()))
        .orElse(new Sender(from, Optional.empty()));
  }

  List<Address> addresses() {
    return Stream.concat(Stream.of(key), number.stream()).toList();
  }
}
