package id.suarawarga.gateway.whatsapp;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What the Graph API said to a call. */
sealed interface GraphAnswer {

  /**
   * It was taken; a message is not delivered yet.
   *
   * @param id of the message or file, where the call sent one; a message's may hold a phone number
   */
  record Done(@Nullable String id) implements GraphAnswer {

    /** Without the id: this may end up in a log. */
    @Override
    public String toString() {
      return "Done";
    }
  }

  /**
   * It was refused.
   *
   * @param code Meta's code, which alone says why; {@link #NO_CODE} where there is none
   * @param pause how long to wait, where it said so
   */
  record Refused(int status, int code, @Nullable Duration pause) implements GraphAnswer {

    static final int NO_CODE = -1;

    /** Fit for logs and operators; Meta's words may quote what we sent, so they are left out. */
    String reason() {
      return code == NO_CODE ? "HTTP " + status : "error " + code;
    }
  }

  /** The request never left: no connection came about. */
  record NotSent(String reason) implements GraphAnswer {}

  /** Something on the way to Meta refused this request; another may well get through. */
  record TurnedAway(int status) implements GraphAnswer {}

  /**
   * Something on the way says that Meta can't be had now (5xx); most likely nothing was done, and
   * where it was, a status tells.
   */
  record Unavailable(int status) implements GraphAnswer {}

  /** It may or may not have been done: no answer, or one that says nothing. */
  record Silence(String reason) implements GraphAnswer {}
}
