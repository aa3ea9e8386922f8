package id.suarawarga.scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Invented respondents for the tests. */
final class Respondents {

  private Respondents() {}

  /** One respondent; nine scores in the order of the regulation. */
  static Map<ServiceElement, Integer> scores(List<Integer> nine) {
    Map<ServiceElement, Integer> scores = new EnumMap<>(ServiceElement.class);
    for (ServiceElement element : ServiceElement.values()) {
      scores.put(element, nine.get(element.ordinal()));
    }
    return scores;
  }

  static Map<ServiceElement, Integer> scores(Integer... nine) {
    return scores(List.of(nine));
  }

  static Map<ServiceElement, Integer> always(int score) {
    return scores(Stream.generate(() -> score).limit(9).toList());
  }

  /** Respondents whose scores add up to the total, spread as evenly as whole numbers allow. */
  static Tally tally(long respondents, long total) {
    return Tally.of(
        LongStream.range(0, respondents)
            .map(i -> share(total, respondents, i))
            .mapToObj(own -> LongStream.range(0, 9).map(i -> share(own, 9, i)))
            .map(nine -> scores(nine.mapToObj(Math::toIntExact).toList()))
            .toList());
  }

  private static long share(long total, long parts, long part) {
    return total * (part + 1) / parts - total * part / parts;
  }
}
