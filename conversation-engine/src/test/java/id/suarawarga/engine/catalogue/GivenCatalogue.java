package id.suarawarga.engine.catalogue;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small city for tests: three units, four services, and the periods of 2026. */
public final class GivenCatalogue {

  public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

  private GivenCatalogue() {}

  public static void store(DataSource database) {
    JdbcClient jdbc = JdbcClient.create(database);
    Units units = new Units(jdbc);
    units.insert(new ServiceUnit("DUKCAPIL", "Dinas Kependudukan", true));
    units.insert(new ServiceUnit("PUSKESMAS", "Puskesmas Kota", true));
    units.insert(new ServiceUnit("KOTA", "Sekretariat Kota", true));
    Services services = new Services(jdbc);
    services.insert(new PublicService("KTP", "DUKCAPIL", "KTP-el", 1200L, true, true));
    services.insert(new PublicService("AKTA", "DUKCAPIL", "Akta Lahir", 300L, true, true));
    services.insert(new PublicService("UMUM", "PUSKESMAS", "Poli Umum", null, false, true));
    services.insert(new PublicService("GIGI", "PUSKESMAS", "Poli Gigi", 90L, false, true));
    periods(new Periods(jdbc));
  }

  private static void periods(Periods periods) {
    periods.insert(period("2026-Q1", SurveyPeriod.Type.QUARTER, "2026-01-01", "2026-03-31"));
    periods.insert(period("2026-Q2", SurveyPeriod.Type.QUARTER, "2026-04-01", "2026-06-30"));
    periods.insert(period("2026-S1", SurveyPeriod.Type.SEMESTER, "2026-01-01", "2026-06-30"));
  }

  private static SurveyPeriod period(String code, SurveyPeriod.Type type, String from, String to) {
    return new SurveyPeriod(code, code, type, LocalDate.parse(from), LocalDate.parse(to));
  }
}
