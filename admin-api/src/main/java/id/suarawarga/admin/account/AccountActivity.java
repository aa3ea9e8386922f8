package id.suarawarga.admin.account;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to accounts, published in the transaction in which it happened.
 *
 * @param by who did it; null when that is not known, or the system itself
 * @param object the user it was done to; null when there is none
 */
public record AccountActivity(
    @Nullable String by, Kind kind, @Nullable String object, Map<String, ?> details) {

  /** What happened. */
  public enum Kind {
    LOGIN,
    LOGIN_FAILED,
    /** The first attempt of a window that was not even looked at. */
    LOGIN_THROTTLED,
    LOGOUT,
    PASSWORD_CHANGED,
    PASSWORD_CHANGE_FAILED,
    USER_CREATED,
    USER_CHANGED
  }
}
