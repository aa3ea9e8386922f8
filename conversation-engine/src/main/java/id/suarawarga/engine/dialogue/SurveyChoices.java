package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.catalogue.Catalogue;
import id.suarawarga.engine.catalogue.Questionnaire;
import id.suarawarga.engine.survey.Profile;
import id.suarawarga.engine.survey.SurveyDraft;
import id.suarawarga.scoring.ServiceElement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ways to answer each question of the survey. */
final class SurveyChoices {

  static final String YES = "YES";
  static final String NO = "NO";
  static final String SEND = "SEND";

  /** Precedes the name of the question to answer anew. */
  static final String EDIT = "EDIT_";

  static final List<PromptId> PROFILE =
      List.of(PromptId.SEX, PromptId.AGE_BAND, PromptId.EDUCATION, PromptId.OCCUPATION);

  private SurveyChoices() {}

  /** The question that stands open in a state. */
  static PromptId open(SurveyState state, SurveyDraft draft) {
    return switch (state) {
      case UNIT -> PromptId.UNIT;
      case SERVICE -> PromptId.SERVICE;
      case CONSENT -> PromptId.CONSENT;
      case SEX -> PromptId.SEX;
      case AGE_BAND -> PromptId.AGE_BAND;
      case EDUCATION -> PromptId.EDUCATION;
      case OCCUPATION -> PromptId.OCCUPATION;
      case QUESTION -> PromptId.of(cursor(draft));
      case SUGGESTION -> PromptId.SUGGESTION;
      case REVIEW -> PromptId.REVIEW;
      case SENT, LEFT -> throw new IllegalStateException(state + " asks nothing");
    };
  }

  static ServiceElement cursor(SurveyDraft draft) {
    ServiceElement cursor = draft.cursor();
    if (cursor == null) {
      throw new IllegalStateException("the survey stands at a question but has no cursor");
    }
    return cursor;
  }

  /** The ways to answer a question, in the order in which they are shown. */
  static List<Choice> of(PromptId prompt, TurnInProgress turn) {
    return switch (prompt) {
      case UNIT -> units(turn).shown();
      case SERVICE -> services(turn).shown();
      default -> fixed(prompt, turn.texts());
    };
  }

  /** The same for questions whose answers do not depend on the catalogue; none for others. */
  static List<Choice> fixed(PromptId prompt, Texts texts) {
    return switch (prompt) {
      case CONSENT -> yesNo(texts);
      case SEX -> declinable(prompt, Profile.Sex.values(), texts);
      case AGE_BAND -> declinable(prompt, Profile.AgeBand.values(), texts);
      case EDUCATION -> declinable(prompt, Profile.Education.values(), texts);
      case OCCUPATION -> declinable(prompt, Profile.Occupation.values(), texts);
      case REQUIREMENTS,
          PROCEDURE,
          COMPLETION_TIME,
          COST,
          PRODUCT,
          OFFICER_COMPETENCE,
          OFFICER_CONDUCT,
          COMPLAINT_HANDLING,
          FACILITIES ->
          scores(prompt, texts);
      case SUGGESTION -> List.of(new Choice(OptionId.SKIP, texts.get("survey.skip")));
      case REVIEW -> review(texts);
      default -> List.of();
    };
  }

  /** The label of an answer. */
  static String label(PromptId prompt, String value, TurnInProgress turn) {
    return of(prompt, turn).stream()
        .filter(choice -> choice.value().equals(value))
        .findFirst()
        .map(Choice::label)
        .orElseThrow(() -> new IllegalArgumentException(prompt + " has no answer " + value));
  }

  /** The value under which an answer about the person stands in an option; null was declined. */
  static String value(@Nullable Enum<?> answer) {
    return answer == null ? OptionId.SKIP : answer.name();
  }

  static Picker units(TurnInProgress turn) {
    List<Choice> all =
        turn.facts().catalogue().openUnits().stream()
            .map(unit -> new Choice(unit.code(), unit.name()))
            .toList();
    return new Picker(all, turn.survey().page(), turn.survey().search());
  }

  static Picker services(TurnInProgress turn) {
    Catalogue catalogue = turn.facts().catalogue();
    String unit = turn.survey().unitCode();
    List<Choice> all =
        (unit == null ? catalogue.services() : catalogue.openServices(unit))
            .stream().map(service -> new Choice(service.code(), service.name())).toList();
    return new Picker(all, turn.survey().page(), turn.survey().search());
  }

  private static List<Choice> yesNo(Texts texts) {
    return List.of(
        new Choice(YES, texts.get("survey.consent.yes")),
        new Choice(NO, texts.get("survey.consent.no")));
  }

  private static List<Choice> declinable(PromptId prompt, Enum<?>[] values, Texts texts) {
    Stream<Choice> answers =
        Stream.of(values)
            .map(value -> new Choice(value.name(), texts.get(prompt + "." + value.name())));
    Choice decline = new Choice(OptionId.SKIP, texts.get("survey.decline"));
    return Stream.concat(answers, Stream.of(decline)).toList();
  }

  private static List<Choice> scores(PromptId prompt, Texts texts) {
    return IntStream.rangeClosed(1, 4)
        .mapToObj(score -> new Choice("" + score, texts.get("option." + prompt + "." + score)))
        .toList();
  }

  private static List<Choice> review(Texts texts) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(SEND, texts.get("survey.review.send")));
    for (ServiceElement element : Questionnaire.MODEL_2017.elements()) {
      choices.add(edit(PromptId.of(element), texts));
    }
    PROFILE.forEach(prompt -> choices.add(edit(prompt, texts)));
    choices.add(edit(PromptId.SUGGESTION, texts));
    return choices;
  }

  private static Choice edit(PromptId prompt, Texts texts) {
    String name = texts.get("name." + prompt);
    return new Choice(EDIT + prompt, texts.get("survey.review.edit", name));
  }
}
