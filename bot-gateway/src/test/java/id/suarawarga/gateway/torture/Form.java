package id.suarawarga.gateway.torture;

import id.suarawarga.scoring.ServiceElement;
import java.util.List;
import java.util.stream.Stream;

/** The survey as a resident expects it to go on. */
final class Form {

  static final String BACK = "<";
  static final String NONE = "-";
  static final String SEND = "SEND";
  static final String EDIT = "EDIT_";

  private static final List<String> QUESTIONS =
      Stream.of(
              Stream.of("CONSENT", "SEX", "AGE_BAND", "EDUCATION", "OCCUPATION"),
              ServiceElement.FORM_ORDER.stream().map(Enum::name),
              Stream.of("SUGGESTION", "REVIEW", Bubble.THANKS))
          .flatMap(questions -> questions)
          .toList();

  private boolean changing;

  static String first() {
    return QUESTIONS.getFirst();
  }

  /** The question that follows when this one is answered so. */
  String after(String question, String value) {
    if (value.startsWith(EDIT)) {
      changing = true;
      return value.substring(EDIT.length());
    }
    if (changing) {
      changing = false;
      return "REVIEW";
    }
    return QUESTIONS.get(QUESTIONS.indexOf(question) + (value.equals(BACK) ? -1 : 1));
  }
}
