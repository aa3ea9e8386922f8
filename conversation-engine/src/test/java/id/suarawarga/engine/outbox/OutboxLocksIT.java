package id.suarawarga.engine.outbox;

import static org.assertj.core.api.Assertions.assertThatCode;

import id.suarawarga.engine.outbox.Settlement.Sent;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.testing.TestServers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;

/** Whatever takes many rows takes them in one order, or PostgreSQL has to undo one of two. */
class OutboxLocksIT {

  private static final int PERSONS = 3_000;
  private static final int AT_ONCE = 100;

  private static final DataSource DATABASE = TestServers.database();

  private final OutboxReplica replica =
      new OutboxReplica(DATABASE, ReplicaId.random(), new SettableClock());

  @RepeatedTest(3)
  void settlingAndRenewingAtOnceNeverWaitForEachOther() throws Exception {
    List<Settlement> sent = sentInAnyOrder();
    try (var thread = Executors.newSingleThreadExecutor()) {
      Future<?> settling = thread.submit(() -> settle(sent));
      while (!settling.isDone()) {
        replica.outbox.renew();
      }
      assertThatCode(settling::get).doesNotThrowAnyException();
    }
  }

  private List<Settlement> sentInAnyOrder() {
    List<Settlement> sent = new ArrayList<>();
    for (int i = 0; i < PERSONS; i++) {
      replica
          .write(RespondentId.random(), "a")
          .forEach(message -> sent.add(new Sent(message.id(), null)));
    }
    Collections.shuffle(sent, new Random(7));
    return sent;
  }

  private void settle(List<Settlement> sent) {
    IntStream.iterate(0, at -> at < PERSONS, at -> at + AT_ONCE)
        .forEach(at -> replica.outbox.settle(sent.subList(at, at + AT_ONCE)));
  }
}
