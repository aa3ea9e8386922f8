package id.suarawarga.engine.complaint;

/** Who may know whose complaint it is. */
public enum ReporterIdentity {
  /** The officers of the unit may see the name. */
  NAMED,
  /** We keep a name, but nobody who handles the complaint sees it. */
  SECRET,
  /** We ask for no name. */
  ANONYMOUS
}
