package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.survey.Profile;
import id.suarawarga.engine.survey.SurveyDraft;
import id.suarawarga.scoring.ServiceElement;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a form brought back, believed in nothing: only what the dialogue offers is an answer. */
sealed interface FilledForm {

  /** Every question has an answer that we offer; the suggestion may be absent. */
  record Complete(Profile profile, Map<ServiceElement, Integer> scores, @Nullable String suggestion)
      implements FilledForm {}

  /** Questions without an answer, or with one that we do not offer. */
  record Wanting(List<PromptId> prompts) implements FilledForm {}

  /** It is not our form, or asks another questionnaire. */
  record Foreign() implements FilledForm {}

  /** What a form means where the person stands. */
  static Input read(Content.FormReply reply, TurnInProgress turn) {
    if (!isExpected(reply.token(), turn)) {
      return Input.of(Signal.FORM_REFUSED, "stale");
    }
    return switch (of(reply)) {
      case Complete _ -> Input.of(Signal.FORM_FILLED);
      case Wanting(var prompts) -> Input.of(Signal.FORM_WANTING, names(prompts));
      case Foreign _ -> Input.of(Signal.FORM_REFUSED, "foreign");
    };
  }

  /** What a message that should be a form holds. */
  static FilledForm of(Content content) {
    return content instanceof Content.FormReply(_, var answers) && isOurs(answers)
        ? judged(answers)
        : new Foreign();
  }

  private static boolean isExpected(String token, TurnInProgress turn) {
    SurveyDraft draft = turn.surveyOrNull();
    return draft != null
        && draft.run().equals(token)
        && turn.underlying() instanceof SurveyState state
        && SurveyReader.hasAgreed(state);
  }

  private static boolean isOurs(Map<String, String> answers) {
    Set<String> known =
        SurveyForm.PROMPTS.stream().map(Enum::name).collect(Collectors.toCollection(HashSet::new));
    known.add(SurveyForm.VERSION_NAME);
    return known.containsAll(answers.keySet())
        && SurveyForm.version().equals(answers.get(SurveyForm.VERSION_NAME));
  }

  private static FilledForm judged(Map<String, String> answers) {
    List<PromptId> wanting =
        SurveyForm.PROMPTS.stream()
            .filter(prompt -> !isAnswer(prompt, answers.getOrDefault(prompt.name(), "")))
            .toList();
    return wanting.isEmpty() ? complete(answers) : new Wanting(wanting);
  }

  private static boolean isAnswer(PromptId prompt, String value) {
    return prompt == PromptId.SUGGESTION
        ? value.length() <= SurveyDraft.MAX_SUGGESTION
        : SurveyChoices.fixed(prompt, Texts.in(SurveyForm.LANGUAGE)).stream()
            .anyMatch(choice -> choice.value().equals(value));
  }

  private static Complete complete(Map<String, String> answers) {
    Profile profile = Profile.UNKNOWN;
    for (PromptId prompt : SurveyChoices.PROFILE) {
      profile = SurveySteps.profile(profile, prompt, chosen(answers.get(prompt.name())));
    }
    Map<ServiceElement, Integer> scores = new EnumMap<>(ServiceElement.class);
    for (ServiceElement element : ServiceElement.values()) {
      scores.put(element, Integer.valueOf(answers.get(element.name())));
    }
    String words = answers.getOrDefault(PromptId.SUGGESTION.name(), "").replace("\0", "").strip();
    return new Complete(profile, scores, words.isEmpty() ? null : words);
  }

  private static @Nullable String chosen(@Nullable String value) {
    return OptionId.SKIP.equals(value) ? null : value;
  }

  private static String names(List<PromptId> prompts) {
    return prompts.stream().map(Enum::name).collect(Collectors.joining(","));
  }
}
