package id.suarawarga.admin.testing;

import id.suarawarga.engine.survey.GivenResponse;
import java.time.LocalDate;

/** A unit with one service, and responses to it. */
public record Office(String unit, String service) {

  public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  /** One that no other test knows. */
  public static Office open(Samples samples) {
    String unit = samples.unit();
    return new Office(unit, samples.service(unit));
  }

  /** An ordinary response. */
  public GivenResponse response() {
    return response(DAY);
  }

  public GivenResponse response(LocalDate day) {
    return GivenResponse.to(unit, service, day);
  }
}
