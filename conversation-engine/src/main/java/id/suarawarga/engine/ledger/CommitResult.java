package id.suarawarga.engine.ledger;

import id.suarawarga.engine.feature.Refusal;
import id.suarawarga.engine.outbox.OutboxMessage;
import java.util.List;

/** What became of a turn. */
public sealed interface CommitResult {

  /** It is on disk. */
  record Committed(List<OutboxMessage> replies) implements CommitResult {}

  /** Its message has had its effect before; nothing was written. */
  record Duplicate() implements CommitResult {}

  /** The conversation has moved on (or is gone) since it was read; nothing was written. */
  record Stale() implements CommitResult {}

  /** A rule of the database forbids it; nothing was written. */
  record Refused(Refusal refusal) implements CommitResult {}
}
