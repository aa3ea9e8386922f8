package id.suarawarga.admin.catalogue;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.page.NotFoundException;
import id.suarawarga.engine.catalogue.Code;
import id.suarawarga.engine.catalogue.Periods;
import id.suarawarga.engine.catalogue.PublicService;
import id.suarawarga.engine.catalogue.ServiceUnit;
import id.suarawarga.engine.catalogue.Services;
import id.suarawarga.engine.catalogue.SurveyPeriod;
import id.suarawarga.engine.catalogue.Units;
import java.util.Optional;
import java.util.function.Function;
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
    return known(code, units::find)
        .filter(unit -> caller.sees(unit.code()))
        .orElseThrow(() -> missing("unit", "/api/v1/units"));
  }

  public PublicService service(Caller caller, String code) {
    return known(code, services::find)
        .filter(service -> caller.sees(service.unitCode()))
        .orElseThrow(() -> missing("service", "/api/v1/services"));
  }

  /** Periods are the whole city's: every caller sees them. */
  public SurveyPeriod period(String code) {
    return known(code, periods::find).orElseThrow(() -> missing("period", "/api/v1/periods"));
  }

  /** The database is not asked for what cannot be a code; some characters it would not accept. */
  private static <T> Optional<T> known(String code, Function<String, Optional<T>> find) {
    return Code.isValid(code) ? find.apply(code) : Optional.empty();
  }

  static NotFoundException missing(String kind, String list) {
    return new NotFoundException(
        "There is no such " + kind + ". " + list + " lists those that you can see.");
  }
}
