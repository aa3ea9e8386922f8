package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.complaint.TicketDraft;
import id.suarawarga.engine.complaint.TrackingId;
import id.suarawarga.engine.forum.OpinionDraft;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The conversation as a function: what was, what was said, and what is known give what follows.
 * Nothing else goes in, and nothing happens but the result.
 */
public final class Dialogues {

  static final List<DialogueMap> MAPS =
      List.of(
          MenuMap.MAP,
          SurveyMap.MAP,
          ComplaintMap.MAP,
          TicketMap.MAP,
          OpinionMap.MAP,
          AsideMap.MAP);

  private final SpringStateMachines machines = new SpringStateMachines(MAPS);

  /**
   * What a message causes.
   *
   * @throws RuntimeException when a step has a bug; the caller answers with {@link #apologise}
   */
  public Turn advance(Conversation before, InboundMessage message, Facts facts) {
    TurnInProgress turn = new TurnInProgress(before, message, facts);
    turn.hear(Reading.of(message.content(), turn));
    if (turn.input().pastAside()) {
      turn.leaveAside();
    }
    if (!Everywhere.handle(turn) && !machines.fire(turn)) {
      MenuSteps.sayNotUnderstood(turn);
    }
    settleEnd(turn);
    return turn.finish();
  }

  /**
   * The turn for a message that made a step throw: nothing changes, the person gets the question
   * again. When it is the question that cannot be asked, what was under way ends, so that the chat
   * does not.
   */
  public Turn apologise(Conversation before, InboundMessage message, Facts facts) {
    TurnInProgress turn = new TurnInProgress(before, message, facts);
    turn.say("sorry");
    if (message.content() instanceof Content.Tick || message.content() instanceof Content.Notice) {
      turn.beSilent();
    }
    try {
      return turn.finish();
    } catch (RuntimeException e) {
      return giveUp(before, message, facts);
    }
  }

  /** Whether the turn will ask what this person has answered today; loading it costs a query. */
  public static boolean asksForAnswers(Conversation before, Content content) {
    Resume resume = before.resume();
    State state = resume == null ? before.state() : resume.state();
    boolean choosing = state == SurveyState.UNIT || state == SurveyState.SERVICE;
    boolean linkWaits = resume != null && resume.link() != null;
    return choosing || linkWaits || isLink(content);
  }

  /** Whether the turn will ask about this person's tickets and opinions, or one that is named. */
  public static boolean asksForTickets(Conversation before, Content content) {
    Resume resume = before.resume();
    boolean linkWaits = resume != null && resume.link() != null;
    boolean toldOf = linkWaits || before.draft() instanceof TicketDraft;
    return switch (content) {
      case Content.Choice choice -> toldOf || isAboutTickets(choice.optionId());
      case Content.Attachment _, Content.Location _ -> before.state() == MenuState.HOME;
      case Content.Text text ->
          toldOf
              || aboutTickets(text).isPresent()
              || (before.state() == MenuState.HOME && Commands.read(text.text()).isEmpty());
      default -> false;
    };
  }

  /** The tickets that a message names or that are being written about, whoever's they are. */
  public static Set<TrackingId> ticketsNamed(Conversation before, Content content) {
    Set<TrackingId> named = new HashSet<>();
    ticketNamed(content).ifPresent(named::add);
    if (before.draft() instanceof TicketDraft draft) {
      named.add(new TrackingId(draft.trackingId()));
    }
    return named;
  }

  private static Optional<TrackingId> ticketNamed(Content content) {
    return switch (content) {
      case Content.Text text ->
          aboutTickets(text)
              .flatMap(input -> Optional.ofNullable(input.link()))
              .flatMap(link -> TrackingId.parse(link.code()));
      case Content.Choice choice -> TicketReader.ticketNamed(choice.optionId());
      default -> Optional.empty();
    };
  }

  /** The opinion of somebody else that a message answers about. */
  public static Optional<UUID> cardNamed(Content content) {
    return content instanceof Content.Choice choice
        ? OptionId.parse(choice.optionId())
            .filter(option -> CardPrompts.isAsked(option.prompt()))
            .map(option -> CardPrompts.idMeant(option.value()))
        : Optional.empty();
  }

  /** The new opinion that may be sent with the next message, which opinions of others follow. */
  public static Optional<OpinionDraft> opinionInReview(Conversation before) {
    Resume resume = before.resume();
    State state = resume == null ? before.state() : resume.state();
    return state == OpinionState.REVIEW
            && before.draft() instanceof OpinionDraft draft
            && draft.changes() == null
        ? Optional.of(draft)
        : Optional.empty();
  }

  private static boolean isAboutTickets(String optionId) {
    return TicketReader.isOutside(optionId) || optionId.endsWith(":" + Signal.STATUS);
  }

  private static Optional<Input> aboutTickets(Content.Text text) {
    return Commands.read(text.text()).filter(Dialogues::isAboutTickets);
  }

  private static boolean isAboutTickets(Input input) {
    Link link = input.link();
    return input.signal() == Signal.STATUS || (link != null && link.kind() == Link.Kind.TICKET);
  }

  private static Turn giveUp(Conversation before, InboundMessage message, Facts facts) {
    TurnInProgress turn = new TurnInProgress(before, message, facts);
    turn.rest();
    turn.say("sorry.lost");
    return turn.finish();
  }

  private static boolean isLink(Content content) {
    return content instanceof Content.Text text
        && Commands.read(text.text()).filter(input -> input.signal() == Signal.LINK).isPresent();
  }

  private static void settleEnd(TurnInProgress turn) {
    if (turn.state() == AsideState.BACK) {
      turn.stepBack();
    } else if (turn.state().isEnd()) {
      turn.rest();
    }
  }
}
