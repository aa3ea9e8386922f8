package id.suarawarga.admin.result;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.catalogue.VisibleCatalogue;
import id.suarawarga.admin.page.ForbiddenException;
import id.suarawarga.admin.page.InvalidInputException;
import id.suarawarga.engine.catalogue.PublicService;
import id.suarawarga.engine.catalogue.ServiceUnit;
import id.suarawarga.engine.catalogue.Services;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which scopes there are for a caller, and how many people use their services. */
@Component
class Scopes {

  private final VisibleCatalogue catalogue;
  private final Services services;

  Scopes(VisibleCatalogue catalogue, Services services) {
    this.catalogue = catalogue;
    this.services = services;
  }

  /**
   * The scope that a caller asks for.
   *
   * @param type null = all that the caller sees: the city, or the caller's unit
   * @param code null = the caller's unit, for {@code UNIT}
   */
  Scope find(Caller caller, Scope.@Nullable Type type, @Nullable String code) {
    return switch (type == null ? widest(caller) : type) {
      case CITY -> city(caller, code);
      case UNIT -> unit(caller, code == null ? caller.unitCode() : code);
      case SERVICE -> service(caller, code);
    };
  }

  /**
   * The users in the comparable period: the sum over the active services of the scope and those
   * that the counted responses are about, which may have been closed or moved since. Null when one
   * of them has not been counted, because a sample measured by too few people looks too good.
   *
   * @param answered codes of the services of the counted responses
   */
  @Nullable Long population(Scope scope, Set<String> answered) {
    List<PublicService> within =
        services.list().stream()
            .filter(service -> answered.contains(service.code()) || isWithin(service, scope))
            .toList();
    if (within.isEmpty()) {
      return null;
    }
    long sum = 0;
    for (PublicService service : within) {
      if (service.population() == null) {
        return null;
      }
      sum = Math.addExact(sum, service.population());
    }
    return sum;
  }

  private static Scope.Type widest(Caller caller) {
    return caller.role().isCity() ? Scope.Type.CITY : Scope.Type.UNIT;
  }

  private static Scope city(Caller caller, @Nullable String code) {
    if (!caller.role().isCity()) {
      throw new ForbiddenException("Your role sees its own unit only. Ask with scope=UNIT.");
    }
    if (code != null) {
      throw new InvalidInputException("code", "must be left out for the scope CITY");
    }
    return new Scope(Scope.Type.CITY, null, "Seluruh kota");
  }

  private Scope unit(Caller caller, @Nullable String code) {
    ServiceUnit unit = catalogue.unit(caller, required(code));
    return new Scope(Scope.Type.UNIT, unit.code(), unit.name());
  }

  private Scope service(Caller caller, @Nullable String code) {
    PublicService service = catalogue.service(caller, required(code));
    return new Scope(Scope.Type.SERVICE, service.code(), service.name());
  }

  private static String required(@Nullable String code) {
    if (code == null) {
      throw new InvalidInputException("code", "is required for this scope");
    }
    return code;
  }

  private static boolean isWithin(PublicService service, Scope scope) {
    return switch (scope.type()) {
      case CITY -> service.active();
      case UNIT -> service.active() && service.unitCode().equals(scope.code());
      case SERVICE -> service.code().equals(scope.code());
    };
  }
}
