package id.suarawarga.engine.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * A service of a unit; what residents are surveyed about.
 *
 * @param population users of the service in the comparable period; null when nobody has counted
 * @param feeFree whether the law makes it free of charge
 */
public record PublicService(
    String code,
    String unitCode,
    String name,
    @Nullable Long population,
    boolean feeFree,
    boolean active) {

  public PublicService {
    Code.require(code);
  }
}
