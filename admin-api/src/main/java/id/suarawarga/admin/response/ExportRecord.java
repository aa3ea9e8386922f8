package id.suarawarga.admin.response;

import id.suarawarga.engine.survey.ProfileCodes;
import id.suarawarga.engine.survey.ResponseRow;
import id.suarawarga.scoring.ServiceElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of an export. The elements come in the order of the regulation, U1 to U9. */
final class ExportRecord {

  private static final ServiceElement[] ELEMENTS = ServiceElement.values();

  /**
   * Where a cell may begin with a formula: at the start of the text, and inside it after what a
   * spreadsheet program may split at, which is the semicolon where Windows is set to Indonesian.
   */
  private static final Pattern FORMULA = Pattern.compile("(^|[;\\t\\r\\n][\\s\"]*)(?=[=+\\-@])");

  static final List<String> HEADER =
      Stream.of(
              Stream.of("id", "submitted_on", "unit_code", "service_code", "channel", "source"),
              Stream.of("sex", "age_band", "education", "occupation"),
              Arrays.stream(ELEMENTS).map(ServiceElement::u),
              Stream.of("suggestion", "flags", "counted", "questionnaire_version"))
          .flatMap(columns -> columns)
          .toList();

  private ExportRecord() {}

  /** Texts, and whole numbers for the scores; what is not known is empty. */
  static List<Object> of(ResponseRow row) {
    List<Object> cells = new ArrayList<>(HEADER.size());
    cells.add(row.id().toString());
    cells.add(row.submittedOn().toString());
    cells.add(row.unitCode());
    cells.add(row.serviceCode());
    cells.add(row.channel().name());
    cells.add(harmless(row.source()));
    addProfile(cells, row.profile());
    for (ServiceElement element : ELEMENTS) {
      cells.add(row.scores().getOrDefault(element, 0));
    }
    cells.add(harmless(row.suggestion()));
    cells.add(String.join(" ", row.flags()));
    cells.add(Boolean.toString(row.counted()));
    cells.add(row.questionnaireVersion());
    return cells;
  }

  private static void addProfile(List<Object> cells, ProfileCodes profile) {
    cells.add(text(profile.sex()));
    cells.add(text(profile.ageBand()));
    cells.add(text(profile.education()));
    cells.add(text(profile.occupation()));
  }

  /**
   * A text that came from outside. What a spreadsheet would take for a formula gets an apostrophe
   * in front, in xlsx too, where it would come to life once saved as CSV.
   */
  static String harmless(@Nullable String text) {
    return FORMULA.matcher(text(text)).replaceAll("$1'");
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
