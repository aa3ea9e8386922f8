package id.suarawarga.engine.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.outbox.Settlement.Sent;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.testing.TestServers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;

/** Replicas that write, claim and send at once; none of them ever fails, so nothing comes twice. */
class OutboxRaceIT {

  private static final int PERSONS = 20;
  private static final int REPLIES = 40;

  private static final DataSource DATABASE = TestServers.database();
  private final List<RespondentId> persons =
      Stream.generate(RespondentId::random).limit(PERSONS).toList();
  private final Map<RespondentId, List<String>> sent = new ConcurrentHashMap<>();
  private final AtomicInteger left = new AtomicInteger(PERSONS * REPLIES);

  @RepeatedTest(2)
  void repliesWrittenByThreeReplicasLeaveOnceAndInOrder() throws Exception {
    List<Replica> replicas = Stream.generate(Replica::new).limit(3).toList();
    List<Future<?>> work = new ArrayList<>();
    try (var threads = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
      replicas.forEach(replica -> work.add(threads.submit(replica::relay)));
      persons.forEach(person -> work.add(threads.submit(() -> write(person, replicas))));
    }
    work.forEach(Future::resultNow);
    persons.forEach(person -> assertThat(String.join(" ", sent.get(person))).isEqualTo(inOrder()));
  }

  /** The turns of one person, each committed by another replica. */
  private static void write(RespondentId person, List<Replica> replicas) {
    int n = 0;
    for (String text : texts()) {
      replicas.get(n++ % replicas.size()).write(person, text);
    }
  }

  private static String inOrder() {
    return String.join(" ", texts());
  }

  private static List<String> texts() {
    return IntStream.range(0, REPLIES).mapToObj(Integer::toString).toList();
  }

  /** A replica whose relay is one loop. */
  private final class Replica {

    private final List<OutboxMessage> queue = new CopyOnWriteArrayList<>();
    private final OutboxReplica replica =
        new OutboxReplica(DATABASE, ReplicaId.random(), new SettableClock());

    void write(RespondentId person, String text) {
      replica.outbox.hold(replica.append(person, text), queue::addAll);
    }

    void relay() {
      while (left.get() > 0) {
        replica.outbox.claim(5, queue::addAll);
        List<OutboxMessage> batch = List.copyOf(queue);
        batch.forEach(this::send);
        queue.removeAll(batch);
        replica.outbox.settle(batch.stream().<Settlement>map(m -> new Sent(m.id(), null)).toList());
      }
    }

    private void send(OutboxMessage message) {
      sent.computeIfAbsent(message.respondent(), any -> new CopyOnWriteArrayList<>())
          .add(message.message().text());
      left.decrementAndGet();
    }
  }
}
