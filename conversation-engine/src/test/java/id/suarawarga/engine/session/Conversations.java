package id.suarawarga.engine.session;

import id.suarawarga.engine.dialogue.AsideState;
import id.suarawarga.engine.dialogue.Conversation;
import id.suarawarga.engine.dialogue.Language;
import id.suarawarga.engine.dialogue.Link;
import id.suarawarga.engine.dialogue.Resume;
import id.suarawarga.engine.dialogue.SurveyState;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.survey.Profile;
import id.suarawarga.engine.survey.SurveyDraft;
import id.suarawarga.scoring.ServiceElement;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Conversations to keep. */
final class Conversations {

  static final Instant NOW = Instant.parse("2026-03-02T02:00:00.123456789Z");

  private static final Profile PROFILE =
      new Profile(
          Profile.Sex.FEMALE,
          Profile.AgeBand.FROM_30,
          Profile.Education.SMA,
          Profile.Occupation.FARMER_FISHER);

  private Conversations() {}

  static Conversation inTheMenu(RespondentId respondent) {
    return Conversation.begin(respondent, NOW);
  }

  /** All nine answers given, nothing sent yet. */
  static Conversation inReview(RespondentId respondent) {
    return new Conversation(
        respondent, 21, SurveyState.REVIEW, fullDraft(), null, Language.ID, NOW);
  }

  /** A short question in between, with all that a conversation can hold. */
  static Conversation interrupted(RespondentId respondent) {
    Resume resume =
        new Resume(SurveyState.QUESTION, new Link(Link.Kind.SURVEY, "KTP-BARU", "LOKET2"));
    return new Conversation(
        respondent, 22, AsideState.SWITCH, fullDraft(), resume, Language.EN, NOW);
  }

  private static SurveyDraft fullDraft() {
    return new SurveyDraft(
        "3f9a2c1d",
        "DUKCAPIL",
        "DUKCAPIL-KTP-BARU",
        "LOKET2",
        0,
        null,
        PROFILE,
        forEach(element -> 3),
        forEach(element -> 40 + element.ordinal()),
        ServiceElement.COMPLAINT_HANDLING,
        false,
        null,
        NOW,
        NOW.minusSeconds(400));
  }

  private static Map<ServiceElement, Integer> forEach(Function<ServiceElement, Integer> value) {
    return Arrays.stream(ServiceElement.values())
        .collect(Collectors.toMap(element -> element, value));
  }
}
