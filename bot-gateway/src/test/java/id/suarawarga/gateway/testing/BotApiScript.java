package id.suarawarga.gateway.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Stands before the Bot API: writes every call down, checks it, and answers as it was told to. */
final class BotApiScript implements BotApiServer.Calls, AutoCloseable {

  private final BotApiServer.Calls usual;
  private final Optional<BotApiSpec> spec = BotApiSpec.find();
  private final List<BotRequest> journal = Collections.synchronizedList(new ArrayList<>());
  private final List<String> violations = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, Queue<BotReply>> replies = new ConcurrentHashMap<>();
  private final CountDownLatch closed = new CountDownLatch(1);

  BotApiScript(BotApiServer.Calls usual) {
    this.usual = usual;
  }

  void answer(String method, List<BotReply> next) {
    repliesTo(method.toLowerCase(Locale.ROOT)).addAll(next);
  }

  List<BotRequest> journal() {
    return List.copyOf(journal);
  }

  List<String> violations() {
    return List.copyOf(violations);
  }

  @Override
  public BotReply reply(BotRequest request) throws InterruptedException {
    journal.add(request);
    List<String> wrong = spec.map(known -> known.check(request)).orElse(List.of());
    if (!wrong.isEmpty()) {
      violations.addAll(wrong);
      return BotReply.error(400, "Bad Request: " + wrong);
    }
    BotReply scripted = scripted(request.method());
    if (scripted == null) {
      return usual.reply(request);
    }
    passTime(scripted.delay());
    BotReply done = scripted.effect() ? usual.reply(request) : scripted;
    return scripted.isUsual() ? done : scripted;
  }

  private @Nullable BotReply scripted(String method) {
    BotReply own = repliesTo(method).poll();
    boolean brings = method.equals("sendmessage") || method.equals("editmessagetext");
    return own == null && brings ? repliesTo(FakeBotApi.REPLY).poll() : own;
  }

  private Queue<BotReply> repliesTo(String method) {
    return replies.computeIfAbsent(method, _ -> new ConcurrentLinkedQueue<>());
  }

  private boolean passTime(Duration time) throws InterruptedException {
    return closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
