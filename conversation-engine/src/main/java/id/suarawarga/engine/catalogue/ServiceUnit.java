package id.suarawarga.engine.catalogue;

/** A unit that serves the public (unit penyelenggara pelayanan publik). */
public record ServiceUnit(String code, String name, boolean active) {

  public ServiceUnit {
    Code.require(code);
  }
}
