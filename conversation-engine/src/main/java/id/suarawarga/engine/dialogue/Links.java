package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.catalogue.Catalogue;
import id.suarawarga.engine.catalogue.PublicService;
import id.suarawarga.engine.survey.SurveyDraft;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a deep link leads to, given where the person is. Exactly one case holds. */
enum Links {
  OPENS,
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
    SurveyDraft draft = turn.surveyOrNull();
    if (draft == null || draft.serviceCode() == null || self == UNKNOWN || self == INACTIVE) {
      return self;
    }
    if (link.code().equals(draft.serviceCode())) {
      return ALREADY_OPEN;
    }
    return self == OPENS ? OTHER_UNDER_WAY : self;
  }

  /** What the link would lead to if the person dropped what is under way. */
  static Links withNothingUnderWay(@Nullable Link link, TurnInProgress turn) {
    if (link == null || link.kind() != Link.Kind.SURVEY) {
      return UNKNOWN;
    }
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
    return turn.facts().person().answeredToday().contains(link.code()) ? ANSWERED_TODAY : OPENS;
  }
}
