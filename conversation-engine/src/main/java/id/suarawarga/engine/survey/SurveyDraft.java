package id.suarawarga.engine.survey;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.suarawarga.engine.feature.Draft;
import id.suarawarga.scoring.ServiceElement;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A survey under way.
 *
 * @param source which poster or counter the link came from
 * @param page which page of units or services is shown, from 0
 * @param search narrows units or services to names that contain it
 * @param seconds how long each answer took; a corrected answer keeps its first time
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

  /** The longest suggestion we take, in characters. */
  public static final int MAX_SUGGESTION = 3_000;

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

  public SurveyDraft inUnit(String code) {
    return with(
        edit -> {
          edit.unitCode = code;
          edit.page = 0;
          edit.search = null;
        });
  }

  public SurveyDraft forService(String unit, String service) {
    return with(
        edit -> {
          edit.unitCode = unit;
          edit.serviceCode = service;
          edit.search = null;
        });
  }

  public SurveyDraft onPage(int number) {
    return with(edit -> edit.page = number);
  }

  /** Narrows the list to names that contain the words; null shows all again. */
  public SurveyDraft searching(@Nullable String words) {
    return with(
        edit -> {
          edit.page = 0;
          edit.search = words;
        });
  }

  public SurveyDraft agreedAt(Instant now) {
    return with(edit -> edit.startedAt = now);
  }

  public SurveyDraft about(Profile person) {
    return with(edit -> edit.profile = person);
  }

  /** Opens a question. */
  public SurveyDraft asking(ServiceElement element, Instant now) {
    return with(
        edit -> {
          edit.cursor = element;
          edit.askedAt = now;
        });
  }

  /**
   * Records an answer, or corrects it.
   *
   * @param score 1 to 4
   */
  public SurveyDraft scored(ServiceElement element, int score, Instant now) {
    Map<ServiceElement, Integer> newScores = new EnumMap<>(ServiceElement.class);
    newScores.putAll(scores);
    newScores.put(element, score);
    Map<ServiceElement, Integer> newSeconds = new EnumMap<>(ServiceElement.class);
    newSeconds.putAll(seconds);
    newSeconds.putIfAbsent(element, secondsSince(askedAt, now));
    return with(
        edit -> {
          edit.scores = newScores;
          edit.seconds = newSeconds;
        });
  }

  /** Everything at once, as a form brings it; how long each answer took is not known. */
  public SurveyDraft filledIn(
      Profile person, Map<ServiceElement, Integer> all, @Nullable String words) {
    return with(
        edit -> {
          edit.profile = person;
          edit.scores = all;
          edit.seconds = Map.of();
          edit.suggestion = words;
        });
  }

  public SurveyDraft changing(boolean one) {
    return with(edit -> edit.changing = one);
  }

  public SurveyDraft suggesting(@Nullable String words) {
    return with(edit -> edit.suggestion = words);
  }

  /** Whether all nine questions are answered. */
  @JsonIgnore
  public boolean isComplete() {
    return scores.size() == ServiceElement.values().length;
  }

  /** Without the answers: this may end up in a log. */
  @Override
  public String toString() {
    return "SurveyDraft[" + run + ", " + serviceCode + "]";
  }

  private static int secondsSince(Instant asked, Instant now) {
    return Math.clamp(Duration.between(asked, now).toSeconds(), 0, Integer.MAX_VALUE);
  }

  private SurveyDraft with(Consumer<Edit> change) {
    Edit edit = new Edit(this);
    change.accept(edit);
    return edit.draft();
  }

  private static Map<ServiceElement, Integer> copy(@Nullable Map<ServiceElement, Integer> map) {
    EnumMap<ServiceElement, Integer> copy = new EnumMap<>(ServiceElement.class);
    if (map != null) {
      copy.putAll(map);
    }
    return Collections.unmodifiableMap(copy);
  }

  /** The same draft with some components changed; Java has no expression for that yet. */
  private static final class Edit {
    private final SurveyDraft old;
    private @Nullable String unitCode;
    private @Nullable String serviceCode;
    private int page;
    private @Nullable String search;
    private Profile profile;
    private Map<ServiceElement, Integer> scores;
    private Map<ServiceElement, Integer> seconds;
    private @Nullable ServiceElement cursor;
    private boolean changing;
    private @Nullable String suggestion;
    private Instant askedAt;
    private Instant startedAt;

    private Edit(SurveyDraft old) {
      this.old = old;
      unitCode = old.unitCode;
      serviceCode = old.serviceCode;
      page = old.page;
      search = old.search;
      profile = old.profile;
      scores = old.scores;
      seconds = old.seconds;
      cursor = old.cursor;
      changing = old.changing;
      suggestion = old.suggestion;
      askedAt = old.askedAt;
      startedAt = old.startedAt;
    }

    private SurveyDraft draft() {
      return new SurveyDraft(
          old.run,
          unitCode,
          serviceCode,
          old.source,
          page,
          search,
          profile,
          scores,
          seconds,
          cursor,
          changing,
          suggestion,
          askedAt,
          startedAt);
    }
  }
}
