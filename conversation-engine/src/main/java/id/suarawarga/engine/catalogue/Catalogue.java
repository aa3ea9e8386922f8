package id.suarawarga.engine.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The units, services and periods as they stood at one moment. Immutable, so that a turn sees one
 * state of them from its beginning to its end.
 *
 * @param version grows with every change
 */
public record Catalogue(
    long version,
    List<ServiceUnit> units,
    List<PublicService> services,
    List<SurveyPeriod> periods) {

  public Catalogue {
    units = units.stream().sorted(Comparator.comparing(ServiceUnit::name)).toList();
    services = services.stream().sorted(Comparator.comparing(PublicService::name)).toList();
    periods = List.copyOf(periods);
  }

  public Optional<ServiceUnit> unit(String code) {
    return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
  }

  public Optional<PublicService> service(String code) {
    return services.stream().filter(service -> service.code().equals(code)).findFirst();
  }

  /** Whether residents can answer about the service: it and its unit are active. */
  public boolean isOpen(PublicService service) {
    return service.active() && unit(service.unitCode()).filter(ServiceUnit::active).isPresent();
  }

  /** Active units that have something to ask about, by name. */
  public List<ServiceUnit> openUnits() {
    return units.stream()
        .filter(unit -> unit.active() && !openServices(unit.code()).isEmpty())
        .toList();
  }

  /** The unit's services that residents can answer about, by name. */
  public List<PublicService> openServices(String unitCode) {
    return services.stream()
        .filter(service -> service.unitCode().equals(unitCode) && isOpen(service))
        .toList();
  }

  /** Whether answers given on this day fall into any period. */
  public boolean isSurveyDay(LocalDate day) {
    return periods.stream().anyMatch(period -> period.contains(day));
  }
}
