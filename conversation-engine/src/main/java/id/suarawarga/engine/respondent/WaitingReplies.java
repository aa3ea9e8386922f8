package id.suarawarga.engine.respondent;

/**
 * The replies that wait for a word of somebody who is gone: they would wait for ever. Others still
 * go out; those of a turn that erases a person are written before it does.
 */
final class WaitingReplies {

  private static final String CANCEL =
      """
      update outbox set state = 'CANCELLED', body = null, settled_at = :now, failure = '%s'
       where state = 'PENDING' and silent_since is not null and respondent_id\s""";

  /** Ends before the condition on their persons. */
  static final String CANCEL_OF_ERASED =
      CANCEL.formatted("erased: the resident has erased their data");

  /** To follow a {@code with … gone as (delete … returning id)}. */
  static final String CANCEL_OF_GONE =
      CANCEL.formatted("gone: the address is somebody else''s now") + "in (select id from gone)";

  private WaitingReplies() {}
}
