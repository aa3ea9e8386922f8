package id.suarawarga.standalone.demo;

import id.suarawarga.engine.catalogue.PublicService;
import id.suarawarga.engine.catalogue.SurveyPeriod;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Twelve whole months and what has passed of the present one: the same responses for the same day.
 *
 * @param first day
 * @param last day
 */
record DemoYear(LocalDate first, LocalDate last) {

  /** The one that ends yesterday, so that nobody has answered in the future. */
  static DemoYear before(LocalDate today) {
    LocalDate last = today.minusDays(1);
    return new DemoYear(last.withDayOfMonth(1).minusMonths(12), last);
  }

  /** Complaints of the year before today, oldest or newest in no order. */
  static List<DemoComplaint> complaints(LocalDate today) {
    return IntStream.range(0, DemoComplaints.COUNT)
        .mapToObj(number -> DemoComplaint.of(number, today))
        .toList();
  }

  List<SurveyPeriod> periods() {
    return DemoPeriods.of(first, last);
  }

  List<DemoResponse> responses() {
    List<DemoResponse> responses = new ArrayList<>();
    for (PublicService service : DemoCity.services()) {
      add(service, responses);
    }
    return responses;
  }

  private void add(PublicService service, List<DemoResponse> responses) {
    DemoResident resident = new DemoResident(service);
    Random calendar = new Random(service.name().hashCode());
    int days = Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1;
    int count = resident.count();
    for (int i = 0; i < count; i++) {
      // Not the first day: who comes on a Sunday is counted on the Saturday before.
      int day = calendar.nextInt(1, days);
      double elapsed = (double) day / days;
      responses.add(resident.answer(responses.size(), first.plusDays(day), elapsed));
    }
  }
}
