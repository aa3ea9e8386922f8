package id.suarawarga.admin.catalogue;

import id.suarawarga.admin.page.InvalidInputException;
import org.jspecify.annotations.Nullable;

/** What the bodies of units, services, periods and forums say about their code. */
public final class CodeText {

  /** Completes "code …". */
  public static final String FORM = "must have 2 to 24 characters of A-Z, 0-9 and -";

  private CodeText() {}

  /** The code of something new. */
  public static String required(@Nullable String given) {
    if (given == null) {
      throw new InvalidInputException("code", "is required");
    }
    return given;
  }

  /** Refuses a body about another thing than the path: codes are never changed. */
  public static void requireSame(String path, @Nullable String given) {
    if (given != null && !given.equals(path)) {
      throw new InvalidInputException(
          "code", "must be left out or be that of the path; a code cannot be changed");
    }
  }
}
