package id.suarawarga.standalone.demo;

import java.util.Map;

/** What is wrong with the responses of a unit, for an official to find. */
enum Trouble {
  /** Only what happens everywhere. */
  NONE,
  /** Many give every question the same answer. */
  STRAIGHT_LINES,
  /** Many answer faster than anybody reads. */
  HASTE,
  /** Many call a service free that is not. */
  WRONGLY_FREE,
  /** Many answer when no counter is open. */
  AT_NIGHT,
  /** Hardly anybody answers, so the index says little. */
  FEW;

  private static final Map<String, Trouble> OF_UNITS =
      Map.of(
          "DEMO-KEC-GAHARU", STRAIGHT_LINES,
          "DEMO-PKM-SERUNI", HASTE,
          "DEMO-RSUD", WRONGLY_FREE,
          "DEMO-KEL-MERAK", AT_NIGHT,
          "DEMO-KEL-NURI", FEW,
          "DEMO-KEC-BIDARA", FEW);

  static Trouble of(String unit) {
    return OF_UNITS.getOrDefault(unit, NONE);
  }
}
