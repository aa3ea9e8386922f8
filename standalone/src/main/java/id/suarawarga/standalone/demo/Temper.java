package id.suarawarga.standalone.demo;

import id.suarawarga.scoring.ServiceElement;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * How a unit serves: its general level, what it is worst at, and where it is going.
 *
 * @param level the mean score at the beginning of the year
 * @param slope how far the mean moves within the year
 * @param weak the weakest element first; the second is half as weak
 */
record Temper(double level, double slope, List<ServiceElement> weak) {

  private static final double WEAKNESS = 0.6;

  /** The same for a unit at every start. */
  static Temper of(String unit) {
    Random chance = new Random(unit.hashCode());
    List<ServiceElement> elements = Arrays.asList(ServiceElement.values());
    Collections.shuffle(elements, chance);
    return new Temper(
        chance.nextDouble(2.9, 3.6),
        chance.nextDouble(-0.25, 0.4),
        List.copyOf(elements.subList(0, 2)));
  }

  /**
   * The mean score of an element.
   *
   * @param elapsed how much of the year has passed, 0 to 1
   */
  double mean(ServiceElement element, double elapsed) {
    return level + slope * elapsed - weakness(element);
  }

  private double weakness(ServiceElement element) {
    int place = weak.indexOf(element);
    return place < 0 ? 0 : WEAKNESS / (place + 1);
  }
}
