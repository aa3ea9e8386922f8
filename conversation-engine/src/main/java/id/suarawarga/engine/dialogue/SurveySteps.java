package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.catalogue.PublicService;
import id.suarawarga.engine.catalogue.Questionnaire;
import id.suarawarga.engine.survey.Profile;
import id.suarawarga.engine.survey.SurveyAbandoned;
import id.suarawarga.engine.survey.SurveyCompleted;
import id.suarawarga.engine.survey.SurveyDraft;
import id.suarawarga.scoring.ServiceElement;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the rows of the survey's map do. */
final class SurveySteps {

  private SurveySteps() {}

  /** Begins a run without a service: the person will choose one. */
  static void begin(TurnInProgress turn) {
    turn.draft(SurveyDraft.begin(turn.random(0, 8), null, turn.facts().receivedAt()));
  }

  /** Begins a run on the service that a link names; whether it may has been checked. */
  static void open(TurnInProgress turn, Link link) {
    PublicService service = turn.facts().catalogue().service(link.code()).orElseThrow();
    Instant now = turn.facts().receivedAt();
    turn.draft(
        SurveyDraft.begin(turn.random(0, 8), link.source(), now)
            .forService(service.unitCode(), service.code()));
  }

  static void chooseUnit(TurnInProgress turn) {
    turn.draft(turn.survey().inUnit(turn.input().value()));
  }

  static void chooseService(TurnInProgress turn) {
    PublicService service = turn.facts().catalogue().service(turn.input().value()).orElseThrow();
    turn.draft(turn.survey().forService(service.unitCode(), service.code()));
  }

  static void turnPage(TurnInProgress turn) {
    turn.draft(turn.survey().onPage(Integer.parseInt(turn.input().value())));
  }

  static void search(TurnInProgress turn) {
    turn.draft(turn.survey().searching(turn.input().value()));
  }

  static void showAll(TurnInProgress turn) {
    turn.draft(turn.survey().searching(null));
  }

  static void agree(TurnInProgress turn) {
    turn.draft(turn.survey().agreedAt(turn.facts().receivedAt()));
  }

  /** Takes an answer about the person: to the open question, or to the one whose option it is. */
  static void keepProfile(TurnInProgress turn) {
    PromptId prompt = answered(turn);
    turn.draft(turn.survey().about(profile(turn.survey().profile(), prompt, value(turn))));
    noteAnswer(turn, prompt);
  }

  /** The profile with one answer more. */
  static Profile profile(Profile profile, PromptId prompt, @Nullable String value) {
    return switch (prompt) {
      case SEX -> profile.with(value == null ? null : Profile.Sex.valueOf(value));
      case AGE_BAND -> profile.with(value == null ? null : Profile.AgeBand.valueOf(value));
      case EDUCATION -> profile.with(value == null ? null : Profile.Education.valueOf(value));
      case OCCUPATION -> profile.with(value == null ? null : Profile.Occupation.valueOf(value));
      default -> throw new IllegalArgumentException(prompt + " is not about the person");
    };
  }

  /** Takes one of the nine answers, likewise. */
  static void score(TurnInProgress turn) {
    PromptId prompt = answered(turn);
    int score = Integer.parseInt(turn.input().value());
    ServiceElement element = prompt.element().orElseThrow();
    turn.draft(turn.survey().scored(element, score, turn.facts().receivedAt()));
    noteAnswer(turn, prompt);
  }

  /** Corrects an answer given before in this run; the person stays where they are. */
  static void correct(TurnInProgress turn) {
    PromptId prompt = answered(turn);
    if (prompt.element().isPresent()) {
      score(turn);
    } else if (prompt == PromptId.SUGGESTION) {
      dropSuggestion(turn); // its only option is to skip
    } else {
      keepProfile(turn);
    }
  }

  static void askFirst(TurnInProgress turn) {
    ask(turn, Questionnaire.MODEL_2017.elements().getFirst());
  }

  static void askLast(TurnInProgress turn) {
    ask(turn, Questionnaire.MODEL_2017.elements().getLast());
  }

  static void askNext(TurnInProgress turn) {
    ask(turn, neighbour(turn, 1));
  }

  static void askPrevious(TurnInProgress turn) {
    ask(turn, neighbour(turn, -1));
  }

  /** Opens the question that the person wants to answer anew. */
  static void askAgain(TurnInProgress turn) {
    PromptId.valueOf(turn.input().value()).element().ifPresent(element -> ask(turn, element));
    turn.draft(turn.survey().changing(true));
  }

  static void stopChanging(TurnInProgress turn) {
    turn.draft(turn.survey().changing(false));
  }

  static void keepSuggestion(TurnInProgress turn) {
    turn.draft(turn.survey().suggesting(turn.input().value()));
  }

  static void dropSuggestion(TurnInProgress turn) {
    turn.draft(turn.survey().suggesting(null));
  }

  static void submit(TurnInProgress turn) {
    String receipt = Receipts.code(turn.random(8, 16));
    turn.cause(completed(turn, receipt));
    turn.say("survey.thanks", SurveyPrompts.serviceName(turn), receipt);
    if (isUnhappy(turn.survey())) {
      turn.ask(SurveyPrompts.offer(turn));
    } else {
      turn.endHere();
    }
  }

  /**
   * Whether there may be something to complain about. Whether to do so is for the person to say.
   */
  private static boolean isUnhappy(SurveyDraft draft) {
    Integer handling = draft.scores().get(ServiceElement.COMPLAINT_HANDLING);
    return draft.scores().containsValue(1) || (handling != null && handling <= 2);
  }

  private static SurveyCompleted completed(TurnInProgress turn, String receipt) {
    SurveyDraft draft = turn.survey();
    return new SurveyCompleted(
        receipt,
        turn.message().from(),
        turn.facts().oncePerDay(),
        Objects.requireNonNull(draft.serviceCode()),
        draft.source(),
        Questionnaire.MODEL_2017.version(),
        draft.scores(),
        draft.seconds(),
        draft.profile(),
        draft.suggestion(),
        draft.startedAt(),
        turn.facts().receivedAt(),
        turn.facts().today());
  }

  /** Counts a survey that is left unfinished, if the person had come to a service. */
  static void abandon(TurnInProgress turn, SurveyAbandoned.Reason reason) {
    SurveyDraft draft = turn.surveyOrNull();
    if (draft == null
        || draft.serviceCode() == null
        || !(turn.underlying() instanceof SurveyState state)) {
      return;
    }
    turn.cause(
        new SurveyAbandoned(
            draft.serviceCode(),
            turn.message().from().channel(),
            SurveyChoices.open(state, draft).name(),
            reason,
            draft.startedAt(),
            turn.facts().today()));
  }

  private static void ask(TurnInProgress turn, ServiceElement element) {
    turn.draft(turn.survey().asking(element, turn.facts().receivedAt()));
  }

  private static ServiceElement neighbour(TurnInProgress turn, int offset) {
    List<ServiceElement> elements = Questionnaire.MODEL_2017.elements();
    return elements.get(elements.indexOf(SurveyChoices.cursor(turn.survey())) + offset);
  }

  private static void noteAnswer(TurnInProgress turn, PromptId prompt) {
    String label = SurveyChoices.label(prompt, turn.input().value(), turn);
    turn.say("survey.noted", turn.texts().get("name." + prompt), label);
  }

  private static PromptId answered(TurnInProgress turn) {
    return Objects.requireNonNull(turn.input().prompt());
  }

  private static @Nullable String value(TurnInProgress turn) {
    return turn.input().value().equals(OptionId.SKIP) ? null : turn.input().value();
  }
}
