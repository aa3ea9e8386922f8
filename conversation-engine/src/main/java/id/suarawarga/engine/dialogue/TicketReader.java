package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.complaint.TrackingId;
import id.suarawarga.engine.feature.Story;
import id.suarawarga.engine.message.Content;
import java.util.Optional;
import java.util.Set;

/** Reads what a person taps or types about a ticket. */
final class TicketReader {

  private static final String TICKET_ID = "ADU-[2-9A-Z]{8}";

  /** Buttons that name a ticket, a service, a forum or an opinion; they stand outside any run. */
  private static final Set<PromptId> OUTSIDE =
      Set.of(
          PromptId.OFFER,
          PromptId.TICKET,
          PromptId.REPLY,
          PromptId.SETTLED,
          PromptId.NOT_SETTLED,
          PromptId.RATING,
          PromptId.DOCUMENT,
          PromptId.ANOTHER,
          PromptId.OPINION,
          PromptId.CHANGE,
          PromptId.WITHDRAW,
          PromptId.WITHDRAWN,
          PromptId.AGREE,
          PromptId.DISAGREE,
          PromptId.PASS);

  private static final Set<PromptId> OF_TICKETS =
      Set.of(
          PromptId.TICKET, PromptId.REPLY, PromptId.SETTLED, PromptId.NOT_SETTLED, PromptId.RATING);

  private TicketReader() {}

  /** Whether a button belongs to a message that stands for itself and must not be replaced. */
  static boolean isOutside(String optionId) {
    return OptionId.parse(optionId).filter(option -> isOutside(option.prompt())).isPresent();
  }

  static boolean isOutside(PromptId prompt) {
    return OUTSIDE.contains(prompt);
  }

  /** The ticket that a button is about. */
  static Optional<TrackingId> ticketNamed(String optionId) {
    return OptionId.parse(optionId)
        .filter(option -> OF_TICKETS.contains(option.prompt()))
        .flatMap(option -> TrackingId.parse(TicketConditions.idMeant(option.value())));
  }

  /** What an officer waits for may come without a word before it. */
  static Optional<Input> mediaOutOfTheBlue(Content content, TurnInProgress turn) {
    return switch (content) {
      case Content.Attachment file when TicketConditions.isAsked(turn) ->
          Optional.of(ComplaintReader.file(file, Story.EMPTY));
      case Content.Location place when TicketConditions.isAsked(turn) ->
          Optional.of(Input.of(Signal.WROTE, Places.words(place)));
      default -> Optional.empty();
    };
  }

  static Input text(String typed, TurnInProgress turn) {
    String words = typed.strip();
    if (words.isEmpty()) {
      return Input.of(Signal.NOT_UNDERSTOOD);
    }
    Story story = turn.ticket().story();
    if (!story.isEmpty() && words.equalsIgnoreCase(turn.texts().get("ticket.send"))) {
      return Input.of(Signal.DONE);
    }
    return story.adding(words).fits()
        ? Input.of(Signal.WROTE, PromptId.ANSWER, words)
        : Input.of(Signal.TOO_LONG);
  }

  /** A file; a place becomes words. */
  static Optional<Input> media(Content content, TurnInProgress turn) {
    return switch (content) {
      case Content.Attachment file ->
          Optional.of(ComplaintReader.file(file, turn.ticket().story()));
      case Content.Location place -> Optional.of(text(Places.words(place), turn));
      default -> Optional.empty();
    };
  }

  /** A tap on an option of the run under way; the run has been checked. */
  static Input tap(OptionId option) {
    if (option.prompt() != PromptId.ANSWER) {
      return Input.of(Signal.STALE_TAP);
    }
    return switch (option.value()) {
      case ComplaintChoices.DONE -> Input.of(Signal.DONE);
      case OptionId.BACK -> Input.of(Signal.BACK);
      default -> Input.of(Signal.FORGED_TAP);
    };
  }

  /** A tap on a button that stands outside any run. */
  static Input tapOutside(OptionId option) {
    String value = option.value();
    return switch (option.prompt()) {
      case OFFER ->
          value.equals(OptionId.SKIP)
              ? Input.of(Signal.DECLINED)
              : Input.opening(new Link(Link.Kind.OFFER, value, null));
      case TICKET -> Input.opening(new Link(Link.Kind.TICKET, value, null));
      case REPLY -> Input.opening(new Link(Link.Kind.REPLY, value, null));
      case SETTLED -> about(Signal.SETTLED, option, TICKET_ID);
      case NOT_SETTLED -> about(Signal.NOT_SETTLED, option, TICKET_ID);
      case RATING -> about(Signal.RATED, option, "[1-4]_" + TICKET_ID);
      case ANOTHER -> Input.opening(new Link(Link.Kind.FORUM, value, null));
      case CHANGE -> Input.opening(new Link(Link.Kind.CHANGE, value, null));
      case DOCUMENT -> about(Signal.DOCUMENT_WANTED, option, ShortId.FORM);
      case OPINION -> about(Signal.OPINION_WANTED, option, ShortId.FORM);
      case WITHDRAW -> about(Signal.WITHDRAWING, option, ShortId.FORM);
      case WITHDRAWN -> about(Signal.WITHDRAWN, option, ShortId.FORM);
      case AGREE, DISAGREE -> about(Signal.VOTED, option, CardSteps.FORM);
      case PASS -> about(Signal.PASSED, option, CardSteps.FORM);
      default -> Input.of(Signal.FORGED_TAP);
    };
  }

  private static Input about(Signal signal, OptionId option, String form) {
    return option.value().matches(form)
        ? Input.of(signal, option.prompt(), option.value())
        : Input.of(Signal.FORGED_TAP);
  }
}
