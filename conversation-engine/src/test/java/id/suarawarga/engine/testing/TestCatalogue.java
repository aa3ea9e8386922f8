package id.suarawarga.engine.testing;

import id.suarawarga.engine.catalogue.Catalogue;
import id.suarawarga.engine.catalogue.PublicService;
import id.suarawarga.engine.catalogue.ServiceUnit;
import id.suarawarga.engine.catalogue.SurveyPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A small city: enough units to turn a page, one service out of use, a period that is open. */
public final class TestCatalogue {

  /** Of this year, whatever year it is: the whole stack runs on the real date. */
  public static final SurveyPeriod PERIOD =
      new SurveyPeriod(
          "SELALU",
          "Sepanjang masa",
          SurveyPeriod.Type.YEAR,
          LocalDate.of(2020, 1, 1),
          LocalDate.of(2099, 12, 31));

  private static final List<String> FURTHER_UNITS =
      List.of("DINSOS", "DISDIK", "DISHUB", "DISNAKER", "DPMPTSP", "DPUPR", "KEC-UTARA", "PERPUS");

  private TestCatalogue() {}

  public static Catalogue city() {
    List<ServiceUnit> units = new ArrayList<>();
    List<PublicService> services = new ArrayList<>();
    units.add(new ServiceUnit("DUKCAPIL", "Dinas Kependudukan dan Pencatatan Sipil", true));
    services.add(service("DUKCAPIL", "DUKCAPIL-KTP", "KTP elektronik", true));
    services.add(service("DUKCAPIL", "DUKCAPIL-KK", "Kartu Keluarga", true));
    services.add(service("DUKCAPIL", "DUKCAPIL-LAMA", "Surat Pindah Model Lama", false));
    units.add(new ServiceUnit("DINKES", "Dinas Kesehatan", true));
    services.add(service("DINKES", "DINKES-UMUM", "Poli Umum", true));
    units.add(new ServiceUnit(ServiceUnit.CITY_DESK, "Meja Layanan Kota", true));
    for (String code : FURTHER_UNITS) {
      units.add(new ServiceUnit(code, "Unit " + code, true));
      services.add(service(code, code + "-1", "Layanan " + code, true));
    }
    return new Catalogue(1, units, services, List.of(PERIOD));
  }

  private static PublicService service(String unit, String code, String name, boolean active) {
    return new PublicService(code, unit, name, 1_200L, true, active);
  }
}
