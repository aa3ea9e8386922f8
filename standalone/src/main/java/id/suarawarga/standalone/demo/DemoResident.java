package id.suarawarga.standalone.demo;

import id.suarawarga.engine.catalogue.PublicService;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.survey.Profile;
import id.suarawarga.scoring.ServiceElement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes up one resident after the other, all of whom come for one service. */
final class DemoResident {

  private static final double OFTEN = 0.35;
  private static final double SELDOM = 0.01;

  private final PublicService service;
  private final Temper temper;
  private final Trouble trouble;
  private final Random chance;

  DemoResident(PublicService service) {
    this.service = service;
    this.temper = Temper.of(service.unitCode());
    this.trouble = Trouble.of(service.unitCode());
    this.chance = new Random(service.code().hashCode());
  }

  /** How many of them there are within the year. */
  int count() {
    return trouble == Trouble.FEW ? chance.nextInt(3, 9) : chance.nextInt(120, 400);
  }

  /**
   * What one of them answers.
   *
   * @param elapsed how much of the year has passed, 0 to 1
   */
  DemoResponse answer(int number, LocalDate day, double elapsed) {
    Map<ServiceElement, Integer> scores = scores(elapsed);
    boolean hasty = happens(Trouble.HASTE);
    return new DemoResponse(
        number,
        service,
        channel(),
        scores,
        each(element -> hasty ? 1 : chance.nextInt(3, 20)),
        profile(),
        suggestion(),
        time(day));
  }

  private Map<ServiceElement, Integer> scores(double elapsed) {
    if (happens(Trouble.STRAIGHT_LINES)) {
      int same = chance.nextInt(3, 5);
      return each(element -> same);
    }
    double mood = chance.nextGaussian(0, 0.35);
    return each(
        element -> {
          int score = score(temper.mean(element, elapsed) + mood);
          return element == ServiceElement.COST ? cost(score) : score;
        });
  }

  private int score(double mean) {
    return Math.clamp(Math.round(chance.nextGaussian(mean, 0.55)), 1, 4);
  }

  /** What is free is nearly always called free; what is not, hardly ever. */
  private int cost(int given) {
    if (service.feeFree()) {
      return chance.nextDouble() < 0.92 ? 4 : 3;
    }
    return happens(Trouble.WRONGLY_FREE) ? 4 : Math.min(given, 3);
  }

  private ChannelType channel() {
    double place = chance.nextDouble();
    return place < 0.6 ? ChannelType.TELEGRAM : place < 0.85 ? ChannelType.WEB : ChannelType.KIOSK;
  }

  private Profile profile() {
    return new Profile(
        any(Profile.Sex.values()),
        any(Profile.AgeBand.values()),
        any(Profile.Education.values()),
        any(Profile.Occupation.values()));
  }

  /** One in twenty does not wish to say. */
  private <T> @Nullable T any(T[] values) {
    return chance.nextDouble() < 0.05 ? null : values[chance.nextInt(values.length)];
  }

  /** Mostly about what the unit is worst at. */
  private @Nullable String suggestion() {
    return chance.nextDouble() < 0.12
        ? "DEMO: " + Suggestions.about(temper.weak().get(chance.nextInt(2)))
        : null;
  }

  private LocalDateTime time(LocalDate day) {
    if (happens(Trouble.AT_NIGHT)) {
      return day.atTime(chance.nextInt(19, 23), chance.nextInt(60));
    }
    LocalDate open = day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.minusDays(1) : day;
    return open.atTime(LocalTime.of(7, 30)).plusSeconds(chance.nextInt(9 * 60 * 60));
  }

  private boolean happens(Trouble what) {
    return chance.nextDouble() < (trouble == what ? OFTEN : SELDOM);
  }

  private static Map<ServiceElement, Integer> each(ToIntFunction<ServiceElement> value) {
    Map<ServiceElement, Integer> values = new EnumMap<>(ServiceElement.class);
    Stream.of(ServiceElement.values())
        .forEach(element -> values.put(element, value.applyAsInt(element)));
    return values;
  }
}
