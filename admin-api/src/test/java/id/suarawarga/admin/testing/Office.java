package id.suarawarga.admin.testing;

import id.suarawarga.engine.catalogue.PublicService;
import id.suarawarga.engine.catalogue.ServiceUnit;
import id.suarawarga.engine.catalogue.Services;
import id.suarawarga.engine.catalogue.Units;
import id.suarawarga.engine.survey.GivenResponse;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A new unit with one service, that no other test knows. */
public record Office(String unit, String service) {

  public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  public static Office open(JdbcClient database) {
    String random = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    Office office = new Office("U-" + random, "S-" + random);
    new Units(database).insert(new ServiceUnit(office.unit, "Unit uji", true));
    new Services(database)
        .insert(new PublicService(office.service, office.unit, "Layanan", null, false, true));
    return office;
  }

  /** An ordinary response to the office's service. */
  public GivenResponse response() {
    return response(DAY);
  }

  public GivenResponse response(LocalDate day) {
    return GivenResponse.to(unit, service, day);
  }
}
