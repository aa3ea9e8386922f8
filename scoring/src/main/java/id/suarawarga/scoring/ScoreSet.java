package id.suarawarga.scoring;

import java.util.EnumMap;
import java.util.Map;

/** The nine scores of one respondent, each 1 to 4; an incomplete questionnaire has none. */
record ScoreSet(Map<ServiceElement, Integer> scores) {

  ScoreSet {
    for (ServiceElement element : ServiceElement.values()) {
      Integer score = scores.get(element);
      if (score == null || score < 1 || score > 4) {
        throw new IllegalArgumentException("score of " + element + " must be 1 to 4: " + score);
      }
    }
    scores = new EnumMap<>(scores);
  }

  int of(ServiceElement element) {
    return scores.getOrDefault(element, 0);
  }

  int total() {
    return scores.values().stream().mapToInt(Integer::intValue).sum();
  }

  boolean allEqual() {
    return scores.values().stream().distinct().count() == 1;
  }
}
