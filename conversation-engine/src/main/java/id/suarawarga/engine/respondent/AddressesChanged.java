package id.suarawarga.engine.respondent;

import id.suarawarga.engine.feature.Outcome;
import id.suarawarga.engine.message.Address;
import java.util.List;

/** A channel has vouched that a person is reached at these addresses now. */
public record AddressesChanged(RespondentId respondent, List<Address> now) implements Outcome {

  public AddressesChanged {
    now = now.stream().distinct().toList();
  }
}
