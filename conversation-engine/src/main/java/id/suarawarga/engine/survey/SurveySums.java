package id.suarawarga.engine.survey;

import id.suarawarga.scoring.Tally;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that the index of a set of responses needs to know.
 *
 * @param units the counted responses of each unit that has any
 * @param services the codes of the services that the counted responses are about
 * @param excluded how many responses an official has taken out of the count
 */
public record SurveySums(Map<String, Tally> units, Set<String> services, long excluded) {

  public SurveySums {
    units = Map.copyOf(units);
    services = Set.copyOf(services);
  }

  /** The tallies of the units, for the mean of units. */
  public List<Tally> ofUnits() {
    return List.copyOf(units.values());
  }

  /** All counted responses together, for the pooled index. */
  public Tally together() {
    return units.values().stream().reduce(Tally.EMPTY, Tally::plus);
  }
}
