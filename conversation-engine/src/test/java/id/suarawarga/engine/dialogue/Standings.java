package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.catalogue.Catalogue;
import id.suarawarga.engine.complaint.ComplaintDraft;
import id.suarawarga.engine.complaint.ComplaintStatus;
import id.suarawarga.engine.complaint.Reporter;
import id.suarawarga.engine.complaint.ReporterIdentity;
import id.suarawarga.engine.complaint.Subject;
import id.suarawarga.engine.complaint.Ticket;
import id.suarawarga.engine.complaint.TicketDraft;
import id.suarawarga.engine.complaint.TrackingId;
import id.suarawarga.engine.feature.Draft;
import id.suarawarga.engine.feature.Story;
import id.suarawarga.engine.forum.Card;
import id.suarawarga.engine.forum.Deck;
import id.suarawarga.engine.forum.Opinion;
import id.suarawarga.engine.forum.OpinionAspect;
import id.suarawarga.engine.forum.OpinionDraft;
import id.suarawarga.engine.forum.OwnOpinion;
import id.suarawarga.engine.forum.StakeholderGroup;
import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.survey.SurveyDraft;
import id.suarawarga.engine.testing.TestCatalogue;
import id.suarawarga.engine.testing.TestForums;
import id.suarawarga.scoring.Agreement;
import id.suarawarga.scoring.ServiceElement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Many conversations in every state, with everything that could be said there. */
final class Standings {

  private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
  private static final Address ADDRESS = new Address(new Account(ChannelType.WEB, "w"), "visitor");
  private static final Catalogue CITY = TestCatalogue.city();
  private static final List<String> VALUES =
      List.of(
          "DUKCAPIL",
          "DUKCAPIL-KTP",
          "GONE",
          "COST",
          "SEX",
          "SUGGESTION",
          "-",
          "WHAT",
          "NAMED",
          "ANONYMOUS",
          "ADU-7K2QXM9P",
          "3_ADU-7K2QXM9P",
          "YES",
          "TOPIC",
          TestForums.QUEUE,
          "AAAAAAAAAAEAAAAAAAAAAg",
          "1_AAAAAAAAAAEAAAAAAAAAAg");

  private static final OwnOpinion OWN =
      new OwnOpinion(
          new UUID(1, 2),
          TestForums.QUEUE,
          new Opinion(
              StakeholderGroup.MEDIA,
              "LOKET",
              OpinionAspect.PROBLEM,
              Story.EMPTY.adding("Antrean panjang"),
              false,
              null),
          0,
          LocalDate.of(2026, 11, 23));
  private static final Reporter NAMELESS = new Reporter(ReporterIdentity.NAMED, null, null);

  /** Where what is chosen is how the person wants to be known. */
  private static final Set<State> CHOOSING_NAME =
      Set.of(ComplaintState.IDENTITY, ComplaintState.NAME, ComplaintState.CONTACT);

  private static final List<Person> PERSONS =
      List.of(
          Person.UNKNOWN,
          new Person(Set.of("DUKCAPIL-KTP")),
          new Person(Set.of(), List.of(ticket(ComplaintStatus.REPLIED)), List.of(), null),
          new Person(Set.of(), List.of(ticket(ComplaintStatus.CLOSED)), List.of(), null),
          new Person(Set.of(), List.of(), List.of(OWN), null),
          new Person(Set.of(), List.of(), List.of(), null, deck(null)),
          new Person(Set.of(), List.of(), List.of(), null, deck(false)));

  private Standings() {}

  private static Deck deck(@Nullable Boolean agreed) {
    Card card = new Card(new UUID(1, 2), TestForums.QUEUE, "Tambah loket");
    return new Deck(
        new Deck.Answered(card, StakeholderGroup.MEDIA, agreed, Agreement.none()), List.of(card));
  }

  /** With every signal. */
  static List<Standing> in(State state) {
    return Stream.of(Signal.values())
        .flatMap(signal -> drafts(state).flatMap(draft -> standings(state, signal, draft)))
        .toList();
  }

  private static Stream<? extends Draft> drafts(State state) {
    return switch (state) {
      case ComplaintState _ -> complaints();
      case TicketState _ -> Stream.of(answer(), answer().telling(Story.EMPTY.adding("ya")));
      case OpinionState _ -> opinions();
      case MenuState _, SurveyState _, AsideState _ -> surveys();
    };
  }

  private static Stream<ComplaintDraft> complaints() {
    Subject subject = new Subject("DUKCAPIL", null, null);
    ComplaintDraft empty = ComplaintDraft.begin("3f9a2c1d", subject);
    ComplaintDraft told = empty.telling(Story.EMPTY.adding("rusak"));
    return Stream.of(
            empty, told, told.by(Reporter.ANONYMOUS), told.by(NAMELESS), empty.by(NAMELESS))
        .flatMap(draft -> Stream.of(draft, draft.marked(draft.marks().changing(true))));
  }

  private static Stream<OpinionDraft> opinions() {
    OpinionDraft empty = OpinionDraft.begin("3f9a2c1d", TestForums.QUEUE, null);
    OpinionDraft told = OpinionDraft.change("3f9a2c1d", OWN);
    OpinionDraft topicGone = told.saying(told.opinion().on("GONE"));
    return Stream.of(empty, told, empty.at("GONE"), told.at("GONE"), topicGone)
        .flatMap(draft -> Stream.of(draft, draft.reviewing(true)));
  }

  private static TicketDraft answer() {
    return TicketDraft.begin("3f9a2c1d", ticket(ComplaintStatus.REPLIED));
  }

  private static Ticket ticket(ComplaintStatus status) {
    LocalDate day = LocalDate.of(2026, 11, 23);
    TrackingId id = new TrackingId("ADU-7K2QXM9P");
    return new Ticket(new UUID(1, 2), id, "DUKCAPIL", status, day, day, null, true);
  }

  private static Stream<SurveyDraft> surveys() {
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

  private static Stream<Standing> standings(State state, Signal signal, Draft draft) {
    return VALUES.stream()
        .filter(value -> signal != Signal.CHOSE || !CHOOSING_NAME.contains(state) || isName(value))
        .flatMap(
            value -> PERSONS.stream().map(person -> standing(state, signal, draft, value, person)));
  }

  private static boolean isName(String value) {
    return value.equals("NAMED") || value.equals("ANONYMOUS");
  }

  private static Standing standing(
      State state, Signal signal, Draft draft, String value, Person person) {
    Facts facts =
        new Facts(
            NOW,
            LocalDate.of(2026, 11, 23),
            "0123456789abcdef",
            true,
            CITY,
            TestForums.ALL,
            person);
    Link link = new Link(kind(value), value, null);
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
    return new Standing(state, signal, value + ", " + draft, turn);
  }

  private static Link.Kind kind(String code) {
    return switch (code) {
      case "DUKCAPIL" -> Link.Kind.COMPLAINT;
      case "ADU-7K2QXM9P" -> Link.Kind.REPLY;
      case TestForums.QUEUE -> Link.Kind.FORUM;
      case "AAAAAAAAAAEAAAAAAAAAAg" -> Link.Kind.CHANGE;
      default -> Link.Kind.SURVEY;
    };
  }
}
