package id.suarawarga.admin.complaint;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.catalogue.Days;
import id.suarawarga.admin.catalogue.VisibleCatalogue;
import id.suarawarga.admin.page.NotFoundException;
import id.suarawarga.engine.complaint.ComplaintFilter;
import id.suarawarga.engine.complaint.ComplaintRow;
import id.suarawarga.engine.complaint.Complaints;
import id.suarawarga.engine.complaint.TrackingId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * The complaints as one caller may see them. What is not there and what is another unit's are the
 * same {@link NotFoundException}.
 */
@Component
class VisibleComplaints {

  private final Complaints complaints;
  private final VisibleCatalogue catalogue;
  private final Clock clock;

  VisibleComplaints(
      Complaints complaints, VisibleCatalogue catalogue, @Qualifier("adminClock") Clock clock) {
    this.complaints = complaints;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  ComplaintRow find(Caller caller, String trackingId) {
    return known(caller, trackingId, complaints::find);
  }

  /** The complaint, which this caller may change. */
  ComplaintRow handled(Caller caller, String trackingId) {
    requireHandler(caller);
    return find(caller, trackingId);
  }

  /** The complaint, which this caller may change and nobody else does before the end. */
  ComplaintRow lock(Caller caller, String trackingId) {
    requireHandler(caller);
    return known(caller, trackingId, complaints::findForUpdate);
  }

  /** The complaints of the query, of the caller's unit only where the caller belongs to one. */
  ComplaintFilter filter(Caller caller, ComplaintQuery query) {
    Days days = query.days().resolved(catalogue);
    return new ComplaintFilter(
        unit(caller, query.unit()),
        query.status(),
        query.type(),
        days.from(),
        days.to(),
        query.referred(),
        query.overdue(),
        today());
  }

  /**
   * The unit that a caller asks about.
   *
   * @param asked null = all that the caller sees
   * @return null for all units
   */
  @Nullable String unit(Caller caller, @Nullable String asked) {
    return asked == null ? caller.unitCode() : catalogue.unit(caller, asked).code();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  private static void requireHandler(Caller caller) {
    caller.requireRole(Role.CITY_ADMIN, Role.UNIT_ADMIN, Role.OFFICER);
  }

  private static ComplaintRow known(
      Caller caller, String trackingId, Function<TrackingId, Optional<ComplaintRow>> find) {
    return TrackingId.parse(trackingId)
        .flatMap(find)
        .filter(complaint -> caller.sees(complaint.unitCode()))
        .orElseThrow(
            () ->
                new NotFoundException(
                    "There is no such complaint. /api/v1/complaints lists those that you can"
                        + " see."));
  }
}
