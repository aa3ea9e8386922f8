package id.suarawarga.admin.response;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.catalogue.Days;
import id.suarawarga.admin.catalogue.VisibleCatalogue;
import id.suarawarga.engine.survey.ResponseFilter;
import id.suarawarga.engine.survey.ResponseOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Narrows what is asked for to what the caller may see. Filters can only narrow it further. */
@Component
class VisibleResponses {

  private final VisibleCatalogue catalogue;

  VisibleResponses(VisibleCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The responses of the query, of the caller's unit only where the caller belongs to one. */
  ResponseFilter filter(Caller caller, ResponseQuery query) {
    Days days = query.days().resolved(catalogue);
    if (query.service() != null) {
      catalogue.service(caller, query.service());
    }
    return new ResponseFilter(
        unit(caller, query.unit()),
        query.service(),
        days.from(),
        days.to(),
        query.channel(),
        query.flagged());
  }

  /** Units may know the day of a response, but neither its time nor who came first that day. */
  static ResponseOrder order(Caller caller) {
    return caller.role().isCity() ? ResponseOrder.NEWEST_FIRST : ResponseOrder.NEWEST_DAY_FIRST;
  }

  private @Nullable String unit(Caller caller, @Nullable String asked) {
    return asked == null ? caller.unitCode() : catalogue.unit(caller, asked).code();
  }
}
