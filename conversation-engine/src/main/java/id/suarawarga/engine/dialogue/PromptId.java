package id.suarawarga.engine.dialogue;

import id.suarawarga.scoring.ServiceElement;
import java.util.Optional;

/**
 * The questions we ask, by the name that stands in the id of each of their options. The nine of the
 * survey bear the codes of their elements.
 */
enum PromptId {
  MENU,
  UNIT,
  SERVICE,
  CONSENT,
  SEX,
  AGE_BAND,
  EDUCATION,
  OCCUPATION,
  REQUIREMENTS,
  PROCEDURE,
  COMPLETION_TIME,
  COST,
  PRODUCT,
  OFFICER_COMPETENCE,
  OFFICER_CONDUCT,
  COMPLAINT_HANDLING,
  FACILITIES,
  SUGGESTION,
  REVIEW,
  COMPLAINT_UNIT,
  COMPLAINT_TYPE,
  WHAT,
  WHEN,
  WHERE,
  FILES,
  WANTED,
  IDENTITY,
  NAME,
  CONTACT,
  COMPLAINT_REVIEW,
  ANSWER,
  OFFER,
  TICKET,
  REPLY,
  SETTLED,
  NOT_SETTLED,
  RATING,
  FORUM,
  GROUP,
  TOPIC,
  ASPECT,
  PROBLEM,
  PROPOSAL,
  ATTENDANCE,
  ATTENDEE,
  OPINION_REVIEW,
  DOCUMENT,
  ANOTHER,
  OPINION,
  CHANGE,
  WITHDRAW,
  WITHDRAWN,
  AGREE,
  DISAGREE,
  PASS,
  RESUME,
  CANCEL,
  LANGUAGE,
  ERASE,
  SWITCH;

  static PromptId of(ServiceElement element) {
    return valueOf(element.name());
  }

  static Optional<PromptId> named(String name) {
    for (PromptId prompt : values()) {
      if (prompt.name().equals(name)) {
        return Optional.of(prompt);
      }
    }
    return Optional.empty();
  }

  /** The element that this question asks about, if it is one of the nine. */
  Optional<ServiceElement> element() {
    for (ServiceElement element : ServiceElement.values()) {
      if (element.name().equals(name())) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }
}
