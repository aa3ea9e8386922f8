package id.suarawarga.engine.survey;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.suarawarga.engine.feature.Draft;
import id.suarawarga.scoring.ServiceElement;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A survey under way.
 *
 * @param source which poster or counter the link came from
 * @param page which page of units or services is shown, from 0
 * @param search narrows units or services to names that contain it
 * @param cursor the question that stands open while the state is QUESTION
 * @param changing whether the person came from the review to change one answer
 * @param askedAt when the open question was shown
 * @param startedAt when the person agreed, or came, if they have not agreed yet
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record SurveyDraft(
    String run,
    @Nullable String unitCode,
    @Nullable String serviceCode,
    @Nullable String source,
    int page,
    @Nullable String search,
    Profile profile,
    Map<ServiceElement, Integer> scores,
    Map<ServiceElement, Integer> seconds,
    @Nullable ServiceElement cursor,
    boolean changing,
    @Nullable String suggestion,
    Instant askedAt,
    Instant startedAt)
    implements Draft {

  public SurveyDraft {
    scores = copy(scores);
    seconds = copy(seconds);
    if (profile == null) { // absent in a snapshot that says nothing about the person
      profile = Profile.UNKNOWN;
    }
  }

  /** An empty one. */
  public static SurveyDraft begin(String run, @Nullable String source, Instant now) {
    return new SurveyDraft(
        run,
        null,
        null,
        source,
        0,
        null,
        Profile.UNKNOWN,
        Map.of(),
        Map.of(),
        null,
        false,
        null,
        now,
        now);
  }

  private static Map<ServiceElement, Integer> copy(@Nullable Map<ServiceElement, Integer> map) {
    EnumMap<ServiceElement, Integer> copy = new EnumMap<>(ServiceElement.class);
    if (map != null) {
      copy.putAll(map);
    }
    return java.util.Collections.unmodifiableMap(copy);
  }
}
