package id.suarawarga.engine.survey;

/** In which order responses are listed. */
public enum ResponseOrder {
  NEWEST_FIRST("submitted_on desc, submitted_at desc, id"),

  /**
   * Newest day first, and within a day in no order that means anything: units may know the day of a
   * response, not who came first.
   */
  NEWEST_DAY_FIRST("submitted_on desc, md5(id::text)");

  private final String columns;

  ResponseOrder(String columns) {
    this.columns = columns;
  }

  String orderBy() {
    return " order by " + columns;
  }
}
