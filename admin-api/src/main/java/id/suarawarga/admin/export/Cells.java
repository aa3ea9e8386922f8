package id.suarawarga.admin.export;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What may stand in the cell of a table. */
public final class Cells {

  /**
   * Where a cell may begin with a formula: at the start of the text, and inside it after what a
   * spreadsheet program may split at, which is the semicolon where Windows is set to Indonesian.
   */
  private static final Pattern FORMULA = Pattern.compile("(^|[;\\t\\r\\n][\\s\"]*)(?=[=+\\-@])");

  private Cells() {}

  /**
   * A text that came from outside. What a spreadsheet would take for a formula gets an apostrophe
   * in front, in xlsx too, where it would come to life once saved as CSV.
   */
  public static String harmless(@Nullable String text) {
    return FORMULA.matcher(text(text)).replaceAll("$1'");
  }

  /** A text of our own; empty for what is not known. */
  public static String text(@Nullable Object text) {
    return text == null ? "" : text.toString();
  }
}
