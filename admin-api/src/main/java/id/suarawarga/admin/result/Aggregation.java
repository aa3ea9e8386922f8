package id.suarawarga.admin.result;

/** How the index of several units is made. */
enum Aggregation {
  /** Every respondent counts alike. */
  POOLED,
  /** Every unit with respondents counts alike; for the city only. */
  MEAN_OF_UNITS
}
