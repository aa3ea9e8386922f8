package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.survey.SurveyDraft;
import id.suarawarga.engine.testing.TestCatalogue;
import id.suarawarga.scoring.ServiceElement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Many conversations in every state, with everything that could be said there. */
final class Standings {

  private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
  private static final Address ADDRESS = new Address(new Account(ChannelType.WEB, "w"), "visitor");
  private static final List<String> VALUES =
      List.of("DUKCAPIL", "DUKCAPIL-KTP", "DUKCAPIL-KK", "GONE", "COST", "SEX", "SUGGESTION");

  private Standings() {}

  /** With every signal. */
  static List<Standing> in(State state) {
    return Stream.of(Signal.values())
        .flatMap(signal -> drafts().flatMap(draft -> standings(state, signal, draft)))
        .toList();
  }

  private static Stream<SurveyDraft> drafts() {
    SurveyDraft empty =
        SurveyDraft.begin("3f9a2c1d", null, NOW).forService("DUKCAPIL", "DUKCAPIL-KTP");
    SurveyDraft full = empty;
    for (ServiceElement element : ServiceElement.values()) {
      full = full.scored(element, 3, NOW);
    }
    SurveyDraft complete = full;
    return Stream.of(
            ServiceElement.REQUIREMENTS, ServiceElement.COST, ServiceElement.COMPLAINT_HANDLING)
        .flatMap(at -> Stream.of(empty.asking(at, NOW), complete.asking(at, NOW)))
        .flatMap(draft -> Stream.of(draft, draft.changing(true)));
  }

  private static Stream<Standing> standings(State state, Signal signal, SurveyDraft draft) {
    return VALUES.stream()
        .flatMap(
            value ->
                Stream.of(Set.<String>of(), Set.of("DUKCAPIL-KTP"))
                    .map(answered -> standing(state, signal, draft, value, answered)));
  }

  private static Standing standing(
      State state, Signal signal, SurveyDraft draft, String value, Set<String> answered) {
    Facts facts =
        new Facts(
            NOW,
            LocalDate.of(2026, 11, 23),
            "0123456789abcdef",
            true,
            TestCatalogue.city(),
            new Person(answered));
    Link link = new Link(Link.Kind.SURVEY, value, null);
    Resume resume = state instanceof AsideState ? new Resume(SurveyState.QUESTION, link) : null;
    Conversation conversation =
        new Conversation(
            RespondentId.random(),
            1,
            state,
            state == MenuState.HOME ? null : draft,
            resume,
            Language.ID,
            NOW);
    InboundMessage message = InboundMessage.of("1", ADDRESS, new Content.Text("x"));
    TurnInProgress turn = new TurnInProgress(conversation, message, facts);
    PromptId prompt = state == SurveyState.UNIT ? PromptId.UNIT : PromptId.SERVICE;
    turn.hear(new Input(signal, prompt, value, signal == Signal.LINK ? link : null, false));
    String about = value + ", changing " + draft.changing() + ", at " + draft.cursor();
    return new Standing(state, signal, about, turn);
  }
}
