package id.suarawarga.engine;

import id.suarawarga.engine.dialogue.Conversation;
import id.suarawarga.engine.dialogue.Dialogues;
import id.suarawarga.engine.dialogue.Facts;
import id.suarawarga.engine.dialogue.Turn;
import id.suarawarga.engine.ledger.CommitResult;
import id.suarawarga.engine.ledger.CommitResult.Committed;
import id.suarawarga.engine.ledger.CommitResult.Duplicate;
import id.suarawarga.engine.ledger.CommitResult.Refused;
import id.suarawarga.engine.ledger.CommitResult.Stale;
import id.suarawarga.engine.ledger.Entry;
import id.suarawarga.engine.ledger.JdbcLedger;
import id.suarawarga.engine.ledger.LedgerUnavailableException;
import id.suarawarga.engine.ledger.Poison;
import id.suarawarga.engine.ledger.UncommittableException;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.respondent.RespondentErased;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * One message, a straight line: who it is, what was, what follows, and then on disk. Any number of
 * threads and replicas may call it at once, also for the same person and the same message.
 */
public final class ConversationEngine {

  /** Turns of one person that race beyond this have a bug behind them. */
  private static final int MAX_ROUNDS = 1_000;

  private static final Logger LOG = LoggerFactory.getLogger(ConversationEngine.class);

  /** The turn tried last, and what became of it. */
  private record Tried(Turn turn, CommitResult result) {}

  private final Recall recall;
  private final FactsSource facts;
  private final Dialogues dialogues;
  private final JdbcLedger ledger;
  private final Poison poison;

  ConversationEngine(
      Recall recall, FactsSource facts, Dialogues dialogues, JdbcLedger ledger, Poison poison) {
    this.recall = recall;
    this.facts = facts;
    this.dialogues = dialogues;
    this.ledger = ledger;
    this.poison = poison;
  }

  /**
   * Takes a message and waits until its effect is on disk; a second delivery has none.
   *
   * @throws UnavailableException when the database is away; nothing may be acknowledged then
   */
  public Answer receive(InboundMessage message) {
    try {
      return take(message);
    } catch (LedgerUnavailableException | DataAccessException e) {
      throw new UnavailableException(e);
    }
  }

  private Answer take(InboundMessage message) {
    Optional<Attempt> attempt =
        recall.conversation(message).map(now -> advance(now, message, facts.of(now, message)));
    for (int round = 0; round < MAX_ROUNDS; round++) {
      if (attempt.isEmpty()) {
        return Answer.SILENT;
      }
      Tried tried = commit(attempt.get());
      switch (tried.result()) {
        case Committed _ -> {
          return keep(tried.turn(), message);
        }
        case Duplicate _ -> {
          return Answer.SILENT;
        }
        case Stale _ -> attempt = again(message, now -> facts.of(now, message));
        case Refused _ -> attempt = again(message, now -> facts.all(now, message));
      }
    }
    throw new IllegalStateException("the conversation never stood still");
  }

  private Optional<Attempt> again(InboundMessage message, Function<Conversation, Facts> known) {
    return recall.fromDatabase(message).map(now -> advance(now, message, known.apply(now)));
  }

  private Attempt advance(Conversation before, InboundMessage message, Facts known) {
    try {
      return new Attempt(before, message, known, dialogues.advance(before, message, known));
    } catch (RuntimeException e) {
      LOG.error("a step threw in state {}: {}", before.state(), where(e));
      return apologise(before, message, known, e.getClass().getSimpleName());
    }
  }

  /** The turn of a poisoned message: it is recorded, and the person gets the question again. */
  private Attempt apologise(
      Conversation before, InboundMessage message, Facts known, String failure) {
    poison.record(message, failure, before.state());
    return new Attempt(before, message, known, dialogues.apologise(before, message, known));
  }

  private Tried commit(Attempt attempt) {
    try {
      return join(attempt);
    } catch (UncommittableException e) {
      LOG.error("a turn cannot be written in state {}: {}", attempt.before().state(), e.failure());
      return join(apologise(attempt.before(), attempt.message(), attempt.facts(), e.failure()));
    }
  }

  /** What and where, without the exception's words, which may be the resident's. */
  private static String where(RuntimeException e) {
    StackTraceElement[] frames = e.getStackTrace();
    return e.getClass().getName() + (frames.length == 0 ? "" : " at " + frames[0]);
  }

  private Tried join(Attempt attempt) {
    Entry entry = new Entry(attempt.message(), attempt.before(), attempt.turn());
    try {
      return new Tried(attempt.turn(), ledger.commit(entry).join());
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  private Answer keep(Turn turn, InboundMessage message) {
    if (turn.outcomes().stream().anyMatch(RespondentErased.class::isInstance)) {
      recall.forget(turn.next().respondent(), message);
    } else {
      recall.keep(turn.next());
      recall.reachedNow(message);
    }
    return new Answer(turn.toast());
  }
}
