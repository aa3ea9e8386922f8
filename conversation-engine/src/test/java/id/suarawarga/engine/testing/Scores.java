package id.suarawarga.engine.testing;

import id.suarawarga.scoring.ServiceElement;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** The nine scores of a response, by element, as they were tapped and as they are stored. */
public final class Scores {

  /** Nothing alike that could be mistaken: facilities are not what complaint handling is. */
  public static final Map<ServiceElement, Integer> MIXED = of(3, 2, 4, 4, 3, 2, 1, 1, 4);

  private Scores() {}

  /** Nine scores in the order of the regulation. */
  public static Map<ServiceElement, Integer> of(int... inOrder) {
    Map<ServiceElement, Integer> scores = new EnumMap<>(ServiceElement.class);
    for (ServiceElement element : ServiceElement.values()) {
      scores.put(element, inOrder[element.ordinal()]);
    }
    return scores;
  }

  public static Map<ServiceElement, Integer> all(int score) {
    return of(score, score, score, score, score, score, score, score, score);
  }

  /** Those in a row of {@code survey_response}. */
  public static Map<ServiceElement, Integer> in(Map<String, Object> row) {
    Map<ServiceElement, Integer> scores = new EnumMap<>(ServiceElement.class);
    for (ServiceElement element : ServiceElement.values()) {
      Number score = (Number) row.get(element.name().toLowerCase(Locale.ROOT));
      scores.put(element, score.intValue());
    }
    return scores;
  }
}
