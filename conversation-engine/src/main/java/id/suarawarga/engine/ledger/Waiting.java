package id.suarawarga.engine.ledger;

import id.suarawarga.engine.outbox.SealedReply;
import id.suarawarga.engine.respondent.RespondentId;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A turn in the queue; what takes computing was done by the thread that brought it. */
final class Waiting {

  private final Entry entry;
  private final String externalId;
  private final byte[] snapshot;
  private final List<SealedReply> replies;
  private final CompletableFuture<CommitResult> future;

  Waiting(
      Entry entry,
      String externalId,
      byte[] snapshot,
      List<SealedReply> replies,
      CompletableFuture<CommitResult> future) {
    this.entry = entry;
    this.externalId = externalId;
    this.snapshot = snapshot;
    this.replies = replies;
    this.future = future;
  }

  Entry entry() {
    return entry;
  }

  RespondentId respondent() {
    return entry.respondent();
  }

  String account() {
    return entry.cause().from().account().toString();
  }

  /** The id of the message, as the inbox keeps it. */
  String externalId() {
    return externalId;
  }

  /** The sealed JSON of the conversation after the turn. */
  byte[] snapshot() {
    return snapshot;
  }

  List<SealedReply> replies() {
    return replies;
  }

  void complete(CommitResult result) {
    future.complete(result);
  }

  void fail(RuntimeException cause) {
    future.completeExceptionally(cause);
  }
}
