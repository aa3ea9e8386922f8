package id.suarawarga.engine.complaint;

import java.util.Optional;

/** Why a resident must hear something about a complaint of theirs. */
public enum NoticeKind {
  /** An officer wrote; the body is what. */
  MESSAGE,
  /** The unit waits for the resident's answer; the body is its question. */
  QUESTION,
  /** The unit considers it answered; the body is the answer. The resident may say otherwise. */
  REPLIED,
  /** It was refused; the body says why. */
  REJECTED,
  /** It waits no longer for the resident's answer; the body may say why. */
  ARCHIVED,
  /** Another unit has it now; the body is that unit's name. */
  PASSED_ON,
  /** It closed; the body says why, and without one the resident said nothing after the answer. */
  CLOSED,
  /** A file could not be taken; the body is the reason, a key of the texts. */
  FILE_REFUSED;

  /** The status that the complaint has when a notice of this kind is made; empty when any. */
  public Optional<ComplaintStatus> statusAfter() {
    return switch (this) {
      case QUESTION -> Optional.of(ComplaintStatus.WAITING_REPORTER);
      case REPLIED -> Optional.of(ComplaintStatus.REPLIED);
      case REJECTED -> Optional.of(ComplaintStatus.REJECTED);
      case ARCHIVED -> Optional.of(ComplaintStatus.ARCHIVED);
      case CLOSED -> Optional.of(ComplaintStatus.CLOSED);
      case MESSAGE, PASSED_ON, FILE_REFUSED -> Optional.empty();
    };
  }
}
