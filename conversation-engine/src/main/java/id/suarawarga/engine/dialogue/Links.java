package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.catalogue.Catalogue;
import id.suarawarga.engine.catalogue.PublicService;
import id.suarawarga.engine.catalogue.ServiceUnit;
import id.suarawarga.engine.complaint.ComplaintDraft;
import id.suarawarga.engine.complaint.Ticket;
import id.suarawarga.engine.complaint.TicketDraft;
import id.suarawarga.engine.survey.SurveyDraft;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a deep link leads to, given where the person is. Exactly one case holds. */
enum Links {
  OPENS_SURVEY,
  OPENS_COMPLAINT,
  OPENS_REPLY,
  SHOWS_TICKET,
  ALREADY_OPEN,
  OTHER_UNDER_WAY,
  ANSWERED_TODAY,
  NOT_NOW,
  INACTIVE,
  UNKNOWN;

  /** As the condition of a row: the link of the message has this case. */
  Condition ofMessage() {
    return new Condition(
        "link " + name(), turn -> of(Objects.requireNonNull(turn.input().link()), turn) == this);
  }

  static Links of(Link link, TurnInProgress turn) {
    Links self = withNothingUnderWay(link, turn);
    if (self == UNKNOWN || self == INACTIVE || self == SHOWS_TICKET) {
      return self;
    }
    if (UnderWay.subject(turn).isEmpty()) {
      return self;
    }
    if (isUnderWay(link, turn)) {
      return ALREADY_OPEN;
    }
    return self.opens() ? OTHER_UNDER_WAY : self;
  }

  /** What the link would lead to if the person dropped what is under way. */
  static Links withNothingUnderWay(@Nullable Link link, TurnInProgress turn) {
    if (link == null) {
      return UNKNOWN;
    }
    Catalogue catalogue = turn.facts().catalogue();
    return switch (link.kind()) {
      case SURVEY -> survey(link, turn);
      case COMPLAINT ->
          catalogue.unit(link.code()).filter(ServiceUnit::active).isPresent()
              ? OPENS_COMPLAINT
              : UNKNOWN;
      case OFFER -> catalogue.service(link.code()).isPresent() ? OPENS_COMPLAINT : UNKNOWN;
      case REPLY -> mayBeAnswered(link, turn) ? OPENS_REPLY : SHOWS_TICKET;
      case TICKET -> SHOWS_TICKET;
      case FORUM, UNKNOWN -> UNKNOWN;
    };
  }

  /** Whether it begins a dialogue. */
  boolean opens() {
    return this == OPENS_SURVEY || this == OPENS_COMPLAINT || this == OPENS_REPLY;
  }

  /** Begins the dialogue that a link opens; whether it may has been checked. */
  static void open(Link link, TurnInProgress turn) {
    switch (link.kind()) {
      case SURVEY -> SurveySteps.open(turn, link);
      case COMPLAINT -> ComplaintSteps.open(turn, link);
      case OFFER -> ComplaintSteps.openOffered(turn, link);
      case REPLY -> TicketSteps.open(turn, link);
      case TICKET, FORUM, UNKNOWN ->
          throw new IllegalArgumentException(link.kind() + " opens no dialogue");
    }
  }

  private static Links survey(Link link, TurnInProgress turn) {
    Catalogue catalogue = turn.facts().catalogue();
    Optional<PublicService> service = catalogue.service(link.code());
    if (service.isEmpty()) {
      return UNKNOWN;
    }
    if (!catalogue.isOpen(service.get())) {
      return INACTIVE;
    }
    if (!catalogue.isSurveyDay(turn.facts().today())) {
      return NOT_NOW;
    }
    return turn.facts().person().answeredToday().contains(link.code())
        ? ANSWERED_TODAY
        : OPENS_SURVEY;
  }

  private static boolean mayBeAnswered(Link link, TurnInProgress turn) {
    Optional<Ticket> own = TicketConditions.own(turn, link.code());
    return own.filter(ticket -> !ticket.status().isEnd()).isPresent();
  }

  private static boolean isUnderWay(Link link, TurnInProgress turn) {
    String code = link.code();
    return switch (turn.draft()) {
      case SurveyDraft survey ->
          link.kind() == Link.Kind.SURVEY && code.equals(survey.serviceCode());
      case ComplaintDraft complaint ->
          (link.kind() == Link.Kind.COMPLAINT && code.equals(complaint.subject().unitCode()))
              || (link.kind() == Link.Kind.OFFER && code.equals(complaint.subject().serviceCode()));
      case TicketDraft ticket -> link.kind() == Link.Kind.REPLY && code.equals(ticket.trackingId());
      case null, default -> false;
    };
  }
}
