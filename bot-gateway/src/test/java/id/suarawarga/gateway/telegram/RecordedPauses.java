package id.suarawarga.gateway.telegram;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Notes how long somebody wanted to wait, and lets them go on at once. */
final class RecordedPauses implements Pause {

  private final List<Duration> pauses = new CopyOnWriteArrayList<>();
  private final CountDownLatch never = new CountDownLatch(1);

  @Override
  public void of(Duration time) throws InterruptedException {
    pauses.add(time);
    never.await(5, TimeUnit.MILLISECONDS); // so that nobody spins
  }

  List<Duration> all() {
    return List.copyOf(pauses);
  }
}
