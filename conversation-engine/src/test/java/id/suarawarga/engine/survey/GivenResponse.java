package id.suarawarga.engine.survey;

import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.scoring.ServiceElement;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** A response for tests, to be stored by {@link GivenResponses}. */
public record GivenResponse(
    UUID id,
    String unit,
    String service,
    ChannelType channel,
    LocalDate day,
    Map<ServiceElement, Integer> scores,
    @Nullable String suggestion,
    boolean flagged,
    boolean counted) {

  /** An ordinary one: all scores 3, no suggestion, counted. */
  public static GivenResponse to(String unit, String service, LocalDate day) {
    Map<ServiceElement, Integer> scores = new EnumMap<>(ServiceElement.class);
    for (ServiceElement element : ServiceElement.values()) {
      scores.put(element, 3);
    }
    return new GivenResponse(
        UUID.randomUUID(), unit, service, ChannelType.TELEGRAM, day, scores, null, false, true);
  }

  /** The same with chance scores. */
  public GivenResponse withScores(RandomGenerator random) {
    Map<ServiceElement, Integer> chance = new EnumMap<>(ServiceElement.class);
    for (ServiceElement element : ServiceElement.values()) {
      chance.put(element, random.nextInt(1, 5));
    }
    return withScores(chance);
  }

  public GivenResponse withScores(Map<ServiceElement, Integer> other) {
    return new GivenResponse(id, unit, service, channel, day, other, suggestion, flagged, counted);
  }

  public GivenResponse withScore(ServiceElement element, int score) {
    Map<ServiceElement, Integer> other = new EnumMap<>(scores);
    other.put(element, score);
    return withScores(other);
  }

  public GivenResponse saying(String text) {
    return new GivenResponse(id, unit, service, channel, day, scores, text, flagged, counted);
  }

  public GivenResponse through(ChannelType other) {
    return new GivenResponse(id, unit, service, other, day, scores, suggestion, flagged, counted);
  }

  public GivenResponse withFlag() {
    return new GivenResponse(id, unit, service, channel, day, scores, suggestion, true, counted);
  }

  public GivenResponse excluded() {
    return new GivenResponse(id, unit, service, channel, day, scores, suggestion, flagged, false);
  }
}
