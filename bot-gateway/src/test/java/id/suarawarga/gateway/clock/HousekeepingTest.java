package id.suarawarga.gateway.clock;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.gateway.channel.ManualTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HousekeepingTest {

  @Test
  void oneChoreThatFailsDoesNotStopTheOthers() {
    ManualTime time = new ManualTime();
    List<Instant> done = new ArrayList<>();
    Chore failing =
        new Chore(
            "failing",
            _ -> {
              throw new IllegalStateException("away");
            });
    new Housekeeping(List.of(failing, new Chore("good", done::add)), time.clock()).run();
    assertThat(done).containsExactly(time.now());
  }
}
