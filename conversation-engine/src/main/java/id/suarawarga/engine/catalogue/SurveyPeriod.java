package id.suarawarga.engine.catalogue;

import java.time.LocalDate;

/** A stretch of days whose responses are reported together. Both ends belong to it. */
public record SurveyPeriod(String code, String name, Type type, LocalDate from, LocalDate to) {

  /** How long a period usually is; used to draw a trend of like periods. */
  public enum Type {
    MONTH,
    QUARTER,
    SEMESTER,
    YEAR
  }

  public SurveyPeriod {
    Code.require(code);
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a period ends on or after the day it begins");
    }
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
