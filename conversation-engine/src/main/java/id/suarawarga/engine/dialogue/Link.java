package id.suarawarga.engine.dialogue;

import org.jspecify.annotations.Nullable;

/**
 * What a deep link opens.
 *
 * @param code of the service, forum, unit or ticket; as typed, so it may not exist
 * @param source which poster or counter the link came from
 */
public record Link(Kind kind, String code, @Nullable String source) {

  /** What the link is about. */
  public enum Kind {
    SURVEY,
    FORUM,
    COMPLAINT,
    TICKET,
    /** A complaint about a service, offered after a survey. */
    OFFER,
    /** An answer to the officer who handles a ticket. */
    REPLY,
    /** A new version of an opinion that was sent; the code is its short id. */
    CHANGE,
    /** Something that no link of ours says. */
    UNKNOWN
  }
}
