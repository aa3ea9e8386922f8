package id.suarawarga.scoring;

import java.util.List;

/**
 * The nine elements of a public service that PermenPANRB 14/2017 asks residents about.
 *
 * <p>Declared in the order of the regulation (U1 to U9). The regulation's own questionnaire asks
 * about {@link #FACILITIES} before {@link #COMPLAINT_HANDLING}; that order is {@link #FORM_ORDER}.
 * Because published tables use both, nothing may be stored under a U-number.
 */
public enum ServiceElement {
  REQUIREMENTS("U1", "Persyaratan"),
  PROCEDURE("U2", "Sistem, Mekanisme dan Prosedur"),
  COMPLETION_TIME("U3", "Waktu Penyelesaian"),
  COST("U4", "Biaya/Tarif"),
  PRODUCT("U5", "Produk Spesifikasi Jenis Pelayanan"),
  OFFICER_COMPETENCE("U6", "Kompetensi Pelaksana"),
  OFFICER_CONDUCT("U7", "Perilaku Pelaksana"),
  COMPLAINT_HANDLING("U8", "Penanganan Pengaduan, Saran dan Masukan"),
  FACILITIES("U9", "Sarana dan Prasarana");

  /** The order in which the model questionnaire asks: as the regulation, but facilities eighth. */
  public static final List<ServiceElement> FORM_ORDER =
      List.of(
          REQUIREMENTS,
          PROCEDURE,
          COMPLETION_TIME,
          COST,
          PRODUCT,
          OFFICER_COMPETENCE,
          OFFICER_CONDUCT,
          FACILITIES,
          COMPLAINT_HANDLING);

  private final String u;
  private final String officialName;

  ServiceElement(String u, String officialName) {
    this.u = u;
    this.officialName = officialName;
  }

  /** The Indonesian name in the regulation. */
  public String officialName() {
    return officialName;
  }

  /** The number in the order of the regulation, {@code U1} to {@code U9}; for presentation only. */
  public String u() {
    return u;
  }
}
