package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.catalogue.Catalogue;
import id.suarawarga.engine.catalogue.PublicService;
import id.suarawarga.engine.catalogue.Questionnaire;
import id.suarawarga.engine.catalogue.ServiceUnit;
import id.suarawarga.engine.message.Option;
import id.suarawarga.engine.survey.SurveyDraft;
import id.suarawarga.scoring.ServiceElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The questions of the survey. */
final class SurveyPrompts {

  /** As much of a suggestion as the review shows. */
  private static final int SUGGESTION_SHOWN = 300;

  private SurveyPrompts() {}

  static Prompt of(SurveyState state, TurnInProgress turn) {
    return switch (state) {
      case UNIT -> list(turn, PromptId.UNIT, SurveyChoices.units(turn));
      case SERVICE -> list(turn, PromptId.SERVICE, SurveyChoices.services(turn));
      case CONSENT -> consent(turn);
      case SEX, AGE_BAND, EDUCATION, OCCUPATION -> profile(state, turn);
      case QUESTION -> question(turn);
      case SUGGESTION -> suggestion(turn);
      case REVIEW -> review(turn);
      case SENT, LEFT -> throw new IllegalStateException(state + " asks nothing");
    };
  }

  private static Prompt list(TurnInProgress turn, PromptId prompt, Picker picker) {
    Texts texts = turn.texts();
    List<Option> options = picker.options(prompt, turn);
    options.add(Buttons.back(prompt, turn));
    String text = texts.get("survey." + prompt + ".text");
    return Prompt.of(text + pages(picker, texts), options);
  }

  static String pages(Picker picker, Texts texts) {
    return picker.lastPage() == 0
        ? ""
        : "\n" + texts.get("page.of", "" + (picker.page() + 1), "" + (picker.lastPage() + 1));
  }

  private static Prompt consent(TurnInProgress turn) {
    Texts texts = turn.texts();
    String question = texts.get("survey.consent.question");
    String text =
        texts.get("survey.consent.text", serviceName(turn), unitName(turn)) + "\n\n" + question;
    return new Prompt(text, question, answers(turn, PromptId.CONSENT));
  }

  /** Without a way back among the buttons: the last one is to decline. */
  private static Prompt profile(SurveyState state, TurnInProgress turn) {
    PromptId prompt = SurveyChoices.open(state, turn.survey());
    String question = turn.texts().get("survey." + prompt + ".text");
    return new Prompt(question, question, answers(turn, prompt));
  }

  private static Prompt question(TurnInProgress turn) {
    Texts texts = turn.texts();
    ServiceElement element = SurveyChoices.cursor(turn.survey());
    PromptId prompt = PromptId.of(element);
    int number = Questionnaire.MODEL_2017.elements().indexOf(element) + 1;
    int size = Questionnaire.MODEL_2017.size();
    String question = texts.get("question." + prompt);
    String progress = "●".repeat(number) + "○".repeat(size - number);
    String head = texts.get("survey.progress", "" + number, "" + size) + "\n" + progress;
    List<Option> options = answers(turn, prompt);
    options.add(Buttons.back(prompt, turn));
    return new Prompt(head + "\n\n" + question + current(turn, element), question, options);
  }

  /** The answer that stands, for a person who has come back to the question. */
  private static String current(TurnInProgress turn, ServiceElement element) {
    Integer score = turn.survey().scores().get(element);
    if (score == null) {
      return "";
    }
    String label = SurveyChoices.label(PromptId.of(element), "" + score, turn);
    return "\n\n" + turn.texts().get("survey.current", label);
  }

  private static Prompt suggestion(TurnInProgress turn) {
    List<Option> options = answers(turn, PromptId.SUGGESTION);
    options.add(Buttons.back(PromptId.SUGGESTION, turn));
    return Prompt.of(turn.texts().get("survey.SUGGESTION.text"), options);
  }

  /** Offers a complaint about the service; none of the answers goes with it. */
  static Prompt offer(TurnInProgress turn) {
    Texts texts = turn.texts();
    String service = Objects.requireNonNull(turn.survey().serviceCode());
    return Prompt.of(
        texts.get("offer.text"),
        List.of(
            Option.answer(TicketPrompts.outside(PromptId.OFFER, service), texts.get("offer.yes")),
            Option.answer(
                TicketPrompts.outside(PromptId.OFFER, OptionId.SKIP), texts.get("offer.no"))));
  }

  private static Prompt review(TurnInProgress turn) {
    Texts texts = turn.texts();
    SurveyDraft draft = turn.survey();
    List<String> lines = new ArrayList<>();
    lines.add(texts.get("survey.review.text", serviceName(turn)));
    lines.add(scores(turn));
    lines.add(person(turn));
    String suggestion = draft.suggestion();
    if (suggestion != null) {
      lines.add(texts.get("survey.review.suggestion", shorten(suggestion)));
    }
    return Prompt.of(String.join("\n\n", lines), answers(turn, PromptId.REVIEW));
  }

  private static String scores(TurnInProgress turn) {
    return Questionnaire.MODEL_2017.elements().stream()
        .map(element -> scoreLine(PromptId.of(element), element, turn))
        .collect(Collectors.joining("\n"));
  }

  private static String scoreLine(PromptId prompt, ServiceElement element, TurnInProgress turn) {
    String name = turn.texts().get("name." + prompt);
    Integer score = turn.survey().scores().get(element);
    return "• " + name + ": " + SurveyChoices.label(prompt, "" + score, turn);
  }

  private static String person(TurnInProgress turn) {
    var profile = turn.survey().profile();
    List<String> words = new ArrayList<>();
    words.add(SurveyChoices.label(PromptId.SEX, SurveyChoices.value(profile.sex()), turn));
    words.add(SurveyChoices.label(PromptId.AGE_BAND, SurveyChoices.value(profile.ageBand()), turn));
    words.add(
        SurveyChoices.label(PromptId.EDUCATION, SurveyChoices.value(profile.education()), turn));
    words.add(
        SurveyChoices.label(PromptId.OCCUPATION, SurveyChoices.value(profile.occupation()), turn));
    words.removeIf(turn.texts().get("survey.decline")::equals);
    return words.isEmpty()
        ? turn.texts().get("survey.review.nobody")
        : turn.texts().get("survey.review.profile", String.join(", ", words));
  }

  static String shorten(String words) {
    if (words.length() <= SUGGESTION_SHOWN) {
      return words;
    }
    int end = Character.isHighSurrogate(words.charAt(SUGGESTION_SHOWN - 1)) ? 1 : 0;
    return words.substring(0, SUGGESTION_SHOWN - end) + "…";
  }

  /** The name of the service that the survey under way is about; empty when there is none yet. */
  static String serviceName(TurnInProgress turn) {
    SurveyDraft survey = turn.surveyOrNull();
    String code = survey == null ? null : survey.serviceCode();
    Catalogue catalogue = turn.facts().catalogue();
    return code == null ? "" : catalogue.service(code).map(PublicService::name).orElse(code);
  }

  private static String unitName(TurnInProgress turn) {
    String code = turn.survey().unitCode();
    Catalogue catalogue = turn.facts().catalogue();
    return code == null ? "" : catalogue.unit(code).map(ServiceUnit::name).orElse(code);
  }

  /** How a reminder puts it: with the number of the question that stands open. */
  static String reminder(TurnInProgress turn) {
    Texts texts = turn.texts();
    String service = serviceName(turn);
    ServiceElement cursor = turn.survey().cursor();
    if (service.isEmpty()) {
      return texts.get("reminder.choosing.SURVEY");
    }
    if (turn.underlying() != SurveyState.QUESTION || cursor == null) {
      return texts.get("reminder.SURVEY", service);
    }
    int number = Questionnaire.MODEL_2017.elements().indexOf(cursor) + 1;
    return texts.get("reminder.question", service, "" + number);
  }

  private static List<Option> answers(TurnInProgress turn, PromptId prompt) {
    return Buttons.of(SurveyChoices.of(prompt, turn), prompt, turn);
  }
}
