package id.suarawarga.engine.catalogue;

/** The counter that tells every replica to read the catalogue again. */
final class CatalogueVersion {

  /**
   * Ends a statement that begins with {@code with changed as (… returning code)}. One statement is
   * one transaction, so no change can become visible without its version; its row count is 1 when
   * something changed.
   */
  static final String RAISE =
      """
      update catalogue_version set version = version + 1
      where exists (select 1 from changed)
      """;

  private CatalogueVersion() {}
}
