package id.suarawarga.admin.result;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.catalogue.VisibleCatalogue;
import id.suarawarga.engine.catalogue.Periods;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.util.List;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The satisfaction index of the city, a unit or a service, and how it has moved. */
@RestController
@RequestMapping("/api/v1/index")
class IndexController {

  private final Indexes indexes;
  private final Scopes scopes;
  private final Periods periods;
  private final VisibleCatalogue catalogue;

  IndexController(Indexes indexes, Scopes scopes, Periods periods, VisibleCatalogue catalogue) {
    this.indexes = indexes;
    this.scopes = scopes;
    this.periods = periods;
    this.catalogue = catalogue;
  }

  /** One index for each period of a type, oldest first. */
  record Trend(List<IndexView> items) {}

  @GetMapping
  @Operation(summary = "Shows the index of the city, a unit or a service")
  IndexView index(Caller caller, @ParameterObject IndexQuery query) {
    Scope scope = scopes.find(caller, query.scope(), query.code());
    Method method = Method.of(scope, query.aggregation(), query.weight());
    return indexes.of(caller, scope, method, query.dates(catalogue));
  }

  @GetMapping("/trend")
  @Operation(summary = "Shows the index of each period of a type, oldest first")
  Trend trend(Caller caller, @ParameterObject @Valid TrendQuery query) {
    Scope scope = scopes.find(caller, query.scope(), query.code());
    Method method = Method.of(scope, query.aggregation(), query.weight());
    return new Trend(
        periods.list().stream()
            .filter(period -> period.type() == query.type())
            .map(period -> new Dates(period.from(), period.to()))
            .map(dates -> indexes.of(caller, scope, method, dates))
            .toList());
  }
}
