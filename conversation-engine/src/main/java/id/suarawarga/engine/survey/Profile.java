package id.suarawarga.engine.survey;

import org.jspecify.annotations.Nullable;

/** Who answers, as far as they wish to say; null = declined or not asked yet. */
public record Profile(
    @Nullable Sex sex,
    @Nullable AgeBand ageBand,
    @Nullable Education education,
    @Nullable Occupation occupation) {

  public static final Profile UNKNOWN = new Profile(null, null, null, null);

  public Profile with(@Nullable Sex value) {
    return new Profile(value, ageBand, education, occupation);
  }

  public Profile with(@Nullable AgeBand value) {
    return new Profile(sex, value, education, occupation);
  }

  public Profile with(@Nullable Education value) {
    return new Profile(sex, ageBand, value, occupation);
  }

  public Profile with(@Nullable Occupation value) {
    return new Profile(sex, ageBand, education, value);
  }

  /** Sex. */
  public enum Sex {
    MALE,
    FEMALE
  }

  /** Age in years; in the API without the leading underscore. */
  public enum AgeBand {
    UNDER_20("UNDER_20"),
    FROM_20("20_29"),
    FROM_30("30_39"),
    FROM_40("40_49"),
    FROM_50("50_59"),
    FROM_60("60_UP");

    private final String code;

    AgeBand(String code) {
      this.code = code;
    }

    /** The value in the API, the export and the database. */
    public String code() {
      return code;
    }
  }

  /** Highest completed education. */
  public enum Education {
    NONE,
    SD,
    SMP,
    SMA,
    DIPLOMA,
    S1,
    S2,
    S3
  }

  /** Main occupation. */
  public enum Occupation {
    PNS,
    TNI,
    POLRI,
    PRIVATE,
    ENTREPRENEUR,
    FARMER_FISHER,
    STUDENT,
    HOMEMAKER,
    OTHER
  }
}
