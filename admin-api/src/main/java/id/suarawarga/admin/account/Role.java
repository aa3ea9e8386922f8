package id.suarawarga.admin.account;

/** What a user may do. City roles see everything, the others their unit only. */
public enum Role {
  CITY_ADMIN(true),
  CITY_VIEWER(true),
  UNIT_ADMIN(false),
  OFFICER(false),
  VIEWER(false);

  private final boolean city;

  Role(boolean city) {
    this.city = city;
  }

  /** Whether it sees all units. */
  public boolean isCity() {
    return city;
  }

  /** Whether it handles complaints, and may know who filed one where they wanted to be named. */
  public boolean handlesComplaints() {
    return switch (this) {
      case CITY_ADMIN, UNIT_ADMIN, OFFICER -> true;
      case CITY_VIEWER, VIEWER -> false;
    };
  }
}
