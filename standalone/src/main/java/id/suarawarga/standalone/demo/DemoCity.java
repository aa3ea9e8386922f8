package id.suarawarga.standalone.demo;

import id.suarawarga.engine.catalogue.PublicService;
import id.suarawarga.engine.catalogue.ServiceUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The 48 units and 100 services of a city that does not exist. */
final class DemoCity {

  /** Begins every code, and with a space instead of the hyphen every name. */
  static final String MARK = "DEMO-";

  private static final List<Office> OFFICES =
      Stream.of(
              each(
                  "PKM",
                  "Puskesmas",
                  "Anggrek Asoka Bakung Bugenvil Cempaka Dahlia Flamboyan Kamboja Kenanga Mawar"
                      + " Melati Seruni Tanjung Teratai",
                  new Desk("UMUM", "Pemeriksaan umum", false, 18_000),
                  new Desk("KIA", "Kesehatan ibu dan anak", true, 5_400)),
              each(
                  "KEC",
                  "Kecamatan",
                  "Akasia Beringin Bidara Cemara Gaharu Jati Ketapang Mahoni Meranti Pinus Sengon"
                      + " Trembesi",
                  new Desk("SURAT", "Surat keterangan dan pengantar", true, 4_200),
                  new Desk("TANAH", "Legalisasi dokumen pertanahan", false, 360)),
              each(
                  "KEL",
                  "Kelurahan",
                  "Beo Camar Cucakrawa Elang Gelatik Jalak Kasuari Kepodang Kutilang Merak Merpati"
                      + " Murai Nuri Rajawali",
                  new Desk("USAHA", "Surat keterangan usaha", true, 1_100),
                  new Desk("WARIS", "Surat keterangan ahli waris", true, 240)),
              agenciesOfThreeDesks(),
              agenciesOfTwoDesks())
          .flatMap(offices -> offices)
          .toList();

  private DemoCity() {}

  static List<ServiceUnit> units() {
    return OFFICES.stream().map(Office::unit).toList();
  }

  static List<PublicService> services() {
    return OFFICES.stream().flatMap(Office::services).toList();
  }

  private static Stream<Office> agenciesOfThreeDesks() {
    return Stream.of(
        agency(
            "DUKCAPIL",
            "Dinas Dukcapil",
            new Desk("KTP", "KTP elektronik", true, 13_500),
            new Desk("KK", "Kartu Keluarga", true, 9_200),
            new Desk("AKTA", "Akta kelahiran", true, 4_900)),
        agency(
            "DPMPTSP",
            "DPMPTSP",
            new Desk("NIB", "Pendampingan Nomor Induk Berusaha", true, 2_400),
            new Desk("PBG", "Persetujuan Bangunan Gedung", false, 700),
            new Desk("REKLAME", "Izin reklame", false, 520)),
        agency(
            "DISHUB",
            "Dinas Perhubungan",
            new Desk("UJI", "Uji berkala kendaraan bermotor", true, 3_700),
            new Desk("PARKIR", "Parkir langganan", false, 1_200),
            new Desk("TRAYEK", "Izin trayek", false, 180)),
        agency(
            "RSUD",
            "RSUD",
            new Desk("RAJAL", "Rawat jalan", false, 41_000),
            new Desk("IGD", "Gawat darurat", false, 12_600),
            new Desk("FARMASI", "Farmasi", false, 38_000)));
  }

  private static Stream<Office> agenciesOfTwoDesks() {
    return Stream.of(
        agency(
            "DISNAKER",
            "Dinas Tenaga Kerja",
            new Desk("AK1", "Kartu pencari kerja", true, 2_900),
            new Desk("LATIH", "Pelatihan kerja", true, 640)),
        agency(
            "DINSOS",
            "Dinas Sosial",
            new Desk("BANSOS", "Rekomendasi bantuan sosial", true, 5_100),
            new Desk("DATA", "Pemutakhiran data kesejahteraan", true, 3_300)),
        agency(
            "BAPENDA",
            "Badan Pendapatan Daerah",
            new Desk("PBB", "Pelayanan PBB", true, 8_800),
            new Desk("BPHTB", "Validasi BPHTB", true, 1_500)),
        agency(
            "DLH",
            "Dinas Lingkungan Hidup",
            new Desk("SAMPAH", "Pengangkutan sampah", false, 6_700),
            new Desk("POHON", "Pemangkasan pohon", true, 900)));
  }

  private static Office agency(String code, String name, Desk... desks) {
    return new Office(MARK + code, "DEMO " + name + " Kota Rekaan", List.of(desks));
  }

  private static Stream<Office> each(String code, String kind, String names, Desk... desks) {
    return Stream.of(names.split(" "))
        .map(
            name ->
                new Office(
                    MARK + code + "-" + name.toUpperCase(Locale.ROOT),
                    "DEMO " + kind + " " + name,
                    List.of(desks)));
  }

  private record Desk(String code, String name, boolean feeFree, long population) {}

  private record Office(String code, String name, List<Desk> desks) {

    ServiceUnit unit() {
      return new ServiceUnit(code, name, true);
    }

    Stream<PublicService> services() {
      return desks.stream()
          .map(
              desk ->
                  new PublicService(
                      code + "-" + desk.code(),
                      code,
                      "DEMO " + desk.name(),
                      desk.population(),
                      desk.feeFree(),
                      true));
    }
  }
}
