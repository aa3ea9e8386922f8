package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.catalogue.Catalogue;
import id.suarawarga.engine.catalogue.PublicService;
import id.suarawarga.engine.catalogue.ServiceUnit;
import id.suarawarga.engine.complaint.ComplaintDraft;
import id.suarawarga.engine.complaint.Ticket;
import id.suarawarga.engine.complaint.TicketDraft;
import id.suarawarga.engine.forum.OpinionDraft;
import id.suarawarga.engine.forum.PublicForum;
import id.suarawarga.engine.survey.SurveyDraft;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a deep link leads to, given where the person is. Exactly one case holds. */
enum Links {
  OPENS_SURVEY,
  OPENS_COMPLAINT,
  OPENS_REPLY,
  OPENS_OPINION,
  OPENS_CHANGE,
  SHOWS_TICKET,
  ALREADY_OPEN,
  OTHER_UNDER_WAY,
  ANSWERED_TODAY,
  NOT_NOW,
  INACTIVE,
  FORUM_CLOSED,
  /** A button of an opinion that its author has taken back, or of somebody else. */
  NOT_THEIRS,
  UNKNOWN;

  private static final Set<Links> OPENS_NOTHING =
      EnumSet.of(UNKNOWN, INACTIVE, SHOWS_TICKET, FORUM_CLOSED, NOT_THEIRS);

  /** As the condition of a row: the link of the message has this case. */
  Condition ofMessage() {
    return new Condition(
        "link " + name(), turn -> of(Objects.requireNonNull(turn.input().link()), turn) == this);
  }

  static Links of(Link link, TurnInProgress turn) {
    Links self = withNothingUnderWay(link, turn);
    if (OPENS_NOTHING.contains(self)) {
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
      case FORUM -> forum(link, turn);
      case CHANGE -> change(link, turn);
      case UNKNOWN -> UNKNOWN;
    };
  }

  /** Whether it begins a dialogue. */
  boolean opens() {
    return switch (this) {
      case OPENS_SURVEY, OPENS_COMPLAINT, OPENS_REPLY, OPENS_OPINION, OPENS_CHANGE -> true;
      case SHOWS_TICKET,
          ALREADY_OPEN,
          OTHER_UNDER_WAY,
          ANSWERED_TODAY,
          NOT_NOW,
          INACTIVE,
          FORUM_CLOSED,
          NOT_THEIRS,
          UNKNOWN ->
          false;
    };
  }

  /** Begins the dialogue that a link opens; whether it may has been checked. */
  static void open(Link link, TurnInProgress turn) {
    switch (link.kind()) {
      case SURVEY -> SurveySteps.open(turn, link);
      case COMPLAINT -> ComplaintSteps.open(turn, link);
      case OFFER -> ComplaintSteps.openOffered(turn, link);
      case REPLY -> TicketSteps.open(turn, link);
      case FORUM -> OpinionSteps.open(turn, link);
      case CHANGE -> OpinionSteps.openChange(turn, link);
      case TICKET, UNKNOWN ->
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

  private static Links forum(Link link, TurnInProgress turn) {
    Optional<PublicForum> forum = Forums.find(link.code(), turn);
    if (forum.isEmpty()) {
      return UNKNOWN;
    }
    return forum.get().takesOpinions(turn.facts().today()) ? OPENS_OPINION : FORUM_CLOSED;
  }

  private static Links change(Link link, TurnInProgress turn) {
    return OwnOpinions.find(link.code(), turn)
        .map(own -> OwnOpinions.isOpen(own, turn) ? OPENS_CHANGE : FORUM_CLOSED)
        .orElse(NOT_THEIRS);
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
      case OpinionDraft opinion -> isUnderWay(link, opinion);
      case null, default -> false;
    };
  }

  private static boolean isUnderWay(Link link, OpinionDraft opinion) {
    UUID changes = opinion.changes();
    return changes == null
        ? link.kind() == Link.Kind.FORUM && link.code().equals(opinion.forum())
        : link.kind() == Link.Kind.CHANGE && link.code().equals(ShortId.of(changes));
  }
}
