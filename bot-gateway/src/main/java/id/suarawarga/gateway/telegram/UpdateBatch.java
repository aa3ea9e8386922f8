package id.suarawarga.gateway.telegram;

import id.suarawarga.gateway.channel.Bugs;
import id.suarawarga.gateway.channel.IntakeUnavailableException;
import id.suarawarga.gateway.telegram.Translation.Received;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Commits the updates of one poll: chats side by side, each chat in order. */
final class UpdateBatch {

  private static final Logger log = LoggerFactory.getLogger(UpdateBatch.class);

  private static final Object NO_CHAT = "none";

  /** What came of a batch. */
  enum Result {
    COMMITTED,
    /** The intake was away; the whole batch has to come again. */
    UNAVAILABLE,
    /** Something threw that should not; the whole batch has to come again. */
    FAULTY
  }

  private final TelegramUpdates updates;
  private final Consumer<CallbackAnswer> answers;

  /**
   * @param answers takes what has to be answered to taps; must not block
   */
  UpdateBatch(TelegramUpdates updates, Consumer<CallbackAnswer> answers) {
    this.updates = updates;
    this.answers = answers;
  }

  /**
   * Commits all or says why not; what was committed stays so and is recognised when it comes again.
   *
   * @param lastTry whether to leave out what throws
   */
  Result commit(List<TelegramObject> batch, boolean lastTry) throws InterruptedException {
    try (ExecutorService chats = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Result>> tasks = new ArrayList<>();
      for (List<TelegramObject> chat : byChat(batch)) {
        tasks.add(() -> commitChat(chat, lastTry));
      }
      return worst(chats.invokeAll(tasks));
    }
  }

  private Collection<List<TelegramObject>> byChat(List<TelegramObject> batch) {
    Map<Object, List<TelegramObject>> chats = new LinkedHashMap<>();
    for (TelegramObject update : batch) {
      chats.computeIfAbsent(chat(update), _ -> new ArrayList<>()).add(update);
    }
    return chats.values();
  }

  private Object chat(TelegramObject update) {
    try {
      return updates.translate(update) instanceof Received received
          ? received.message().from()
          : NO_CHAT;
    } catch (RuntimeException | Error _) {
      return NO_CHAT; // it throws again where it is to be committed, and counts as a try there
    }
  }

  private Result commitChat(List<TelegramObject> chat, boolean lastTry) {
    for (TelegramObject update : chat) {
      try {
        CallbackAnswer answer = updates.commit(updates.translate(update));
        if (answer != null) {
          answers.accept(answer);
        }
      } catch (IntakeUnavailableException _) {
        return Result.UNAVAILABLE;
      } catch (RuntimeException | Error e) {
        String then = lastTry ? "; it is given up" : "";
        log.error("an update could not be taken{}: {}", then, Bugs.where(e));
        if (!lastTry) {
          return Result.FAULTY;
        }
        updates.countGivenUp();
      }
    }
    return Result.COMMITTED;
  }

  private static Result worst(List<Future<Result>> results) throws InterruptedException {
    Result worst = Result.COMMITTED;
    for (Future<Result> future : results) {
      try {
        Result result = future.get();
        worst = result.compareTo(worst) > 0 ? result : worst;
      } catch (ExecutionException e) { // a bug of this class
        throw new IllegalStateException(e.getCause());
      }
    }
    return worst;
  }
}
