package id.suarawarga.engine.catalogue;

/** A unit that serves the public (unit penyelenggara pelayanan publik). */
public record ServiceUnit(String code, String name, boolean active) {

  /** The unit that takes what residents do not know whom to address with, and passes it on. */
  public static final String CITY_DESK = "KOTA";

  public ServiceUnit {
    Code.require(code);
  }
}
