package id.suarawarga.admin.catalogue;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.page.NotFoundException;
import id.suarawarga.engine.catalogue.Periods;
import id.suarawarga.engine.catalogue.PublicService;
import id.suarawarga.engine.catalogue.ServiceUnit;
import id.suarawarga.engine.catalogue.Services;
import id.suarawarga.engine.catalogue.SurveyPeriod;
import id.suarawarga.engine.catalogue.Units;
import org.springframework.stereotype.Component;

/**
 * The catalogue as one caller may see it. What is not there and what is another unit's are the same
 * {@link NotFoundException}.
 */
@Component
public class VisibleCatalogue {

  private final Units units;
  private final Services services;
  private final Periods periods;

  VisibleCatalogue(Units units, Services services, Periods periods) {
    this.units = units;
    this.services = services;
    this.periods = periods;
  }

  public ServiceUnit unit(Caller caller, String code) {
    return units
        .find(code)
        .filter(unit -> caller.sees(unit.code()))
        .orElseThrow(() -> missing("unit", "/api/v1/units"));
  }

  public PublicService service(Caller caller, String code) {
    return services
        .find(code)
        .filter(service -> caller.sees(service.unitCode()))
        .orElseThrow(() -> missing("service", "/api/v1/services"));
  }

  /** Periods are the whole city's: every caller sees them. */
  public SurveyPeriod period(String code) {
    return periods.find(code).orElseThrow(() -> missing("period", "/api/v1/periods"));
  }

  static NotFoundException missing(String kind, String list) {
    return new NotFoundException(
        "There is no such " + kind + ". " + list + " lists those that you can see.");
  }
}
