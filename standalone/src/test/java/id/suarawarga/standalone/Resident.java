package id.suarawarga.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A resident who reads every text in turn: the next one has to be the one that is expected. */
final class Resident {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Phone phone;
  private final Set<String> doubtful = new HashSet<>();
  private @Nullable String newest;
  private int read;

  Resident(Phone phone) {
    this.phone = phone;
  }

  Resident type(String words) {
    phone.type(words);
    return this;
  }

  Resident tap(String label) {
    phone.tap(label);
    return this;
  }

  /** Waits for the next text, which has to contain these words. */
  String reads(String words) {
    String text = next();
    while (doubtful.contains(text) && text.equals(newest)) {
      text = next();
    }
    assertThat(text).contains(words);
    newest = text;
    return text;
  }

  /**
   * The newest text arrived, and whoever sent it did not learn that: only such a text may come
   * again, and nothing may come in between.
   */
  void mayReadItAgain() {
    doubtful.add(newest);
  }

  /** Nothing has come that was not expected. */
  void hasReadAll() {
    assertThat(phone.texts().stream().skip(read))
        .allMatch(text -> doubtful.contains(text) && text.equals(newest));
  }

  private String next() {
    await("text " + read).atMost(PATIENCE).until(() -> phone.texts().size() > read);
    return phone.texts().get(read++);
  }
}
