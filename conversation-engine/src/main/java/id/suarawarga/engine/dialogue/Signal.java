package id.suarawarga.engine.dialogue;

/** What a message means where the person stands; the word that the maps are written in. */
public enum Signal {
  // Understood in every state.
  START,
  MENU,
  CANCEL,
  HELP,
  LANGUAGE,
  STATUS,
  ERASE,
  LINK,
  UNKNOWN_COMMAND,
  RESUME,
  FORM_FILLED,
  FORM_WANTING,
  FORM_REFUSED,
  CORRECTED,
  REPEATED,
  STALE_TAP,
  FORGED_TAP,
  REMINDED,
  EXPIRED,
  BLOCKED,
  UNBLOCKED,
  MOVED,
  IGNORED,
  WRONG_KIND,

  // Understood where a map has a row for it.
  BEGIN_SURVEY,
  CHOSE,
  PAGED,
  WROTE,
  SKIPPED,
  BACK,
  YES,
  NO,
  SUBMITTED,
  EDIT,
  NOT_UNDERSTOOD
}
