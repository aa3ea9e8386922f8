package id.suarawarga.engine.complaint;

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
  FILE_REFUSED
}
