package id.suarawarga.gateway.media;

import id.suarawarga.engine.message.Account;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A channel whose files come as the test says. */
final class ScriptedSource implements MediaSource {

  static final Duration KEEPS = Duration.ofDays(7);

  private final Account account;
  private final Deque<Download> next = new ArrayDeque<>();
  private final List<String> asked = new ArrayList<>();

  ScriptedSource(Account account) {
    this.account = account;
  }

  /** The next are these; the last one holds from then on. */
  void gives(Download... downloads) {
    next.clear();
    next.addAll(List.of(downloads));
  }

  /** The ids asked for so far. */
  List<String> asked() {
    return asked;
  }

  @Override
  public Account account() {
    return account;
  }

  @Override
  public Duration keeps() {
    return KEEPS;
  }

  @Override
  public Download fetch(String fileId) {
    asked.add(fileId);
    return next.size() > 1 ? next.pop() : next.element();
  }
}
