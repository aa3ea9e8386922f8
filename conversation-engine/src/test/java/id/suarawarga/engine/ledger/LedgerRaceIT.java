package id.suarawarga.engine.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.dialogue.Conversation;
import id.suarawarga.engine.ledger.CommitResult.Committed;
import id.suarawarga.engine.ledger.CommitResult.Stale;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.testing.TestServers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two replicas with stale caches, every message twice to each of them, all at once. */
class LedgerRaceIT {

  private static final int PERSONS = 12;
  private static final int MESSAGES = 25;

  private record Delivery(Gateway to, RespondentId person, String externalId) {}

  /** A replica as far as turns go, with a cache that nobody keeps up to date. */
  private static final class Gateway {

    private final Map<RespondentId, Conversation> cache = new ConcurrentHashMap<>();
    private final LedgerWorld world;
    private final LedgerWorld.Replica replica;

    Gateway(LedgerWorld world) {
      this.world = world;
      this.replica = world.replica();
    }

    CommitResult receive(Delivery delivery) {
      Conversation before = cache.computeIfAbsent(delivery.person(), world::load);
      Entry entry = world.turn(before, delivery.externalId());
      CommitResult result = replica.commit(entry);
      while (result instanceof Stale) {
        before = world.load(delivery.person());
        entry = world.turn(before, delivery.externalId());
        result = replica.commit(entry);
      }
      if (result instanceof Committed) {
        cache.put(delivery.person(), entry.turn().next());
      }
      return result;
    }
  }

  private LedgerWorld world;
  private List<Conversation> persons;

  @BeforeEach
  void open() {
    world = new LedgerWorld(TestServers.database());
    persons = Stream.generate(world::person).limit(PERSONS).toList();
  }

  @Test
  void eachMessageHasItsEffectOnceAndNoVersionIsSkipped() throws Exception {
    Gateway one = new Gateway(world);
    Gateway two = new Gateway(world);
    try (one.replica;
        two.replica) {
      deliver(shuffled(one, one, two, two));
    }
    for (Conversation person : persons) {
      assertThat(world.notesOf(person)).containsExactlyInAnyOrderElementsOf(ids(person));
      assertThat(world.load(person.respondent()).version()).isEqualTo(MESSAGES);
    }
    assertThat(repliesOutOfTurn()).isZero();
  }

  private List<Delivery> shuffled(Gateway... gateways) {
    List<Delivery> deliveries = new ArrayList<>();
    for (Gateway gateway : gateways) {
      for (Conversation person : persons) {
        ids(person).forEach(id -> deliveries.add(new Delivery(gateway, person.respondent(), id)));
      }
    }
    Collections.shuffle(deliveries, new Random(4711));
    return deliveries;
  }

  private static void deliver(List<Delivery> deliveries) throws Exception {
    List<Future<CommitResult>> results = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(16)) {
      deliveries.forEach(d -> results.add(threads.submit(() -> d.to().receive(d))));
    }
    long committed = results.stream().filter(r -> r.resultNow() instanceof Committed).count();
    assertThat(committed).isEqualTo(PERSONS * MESSAGES);
  }

  private static List<String> ids(Conversation person) {
    return IntStream.range(0, MESSAGES).mapToObj(n -> person.respondent() + "/" + n).toList();
  }

  /** Replies of which an earlier one of the same person was committed in a later turn. */
  private long repliesOutOfTurn() {
    return world
        .jdbc
        .sql(
            """
            select count(*) from outbox a join outbox b using (respondent_id)
            where a.id < b.id and a.xmin::text::bigint > b.xmin::text::bigint
            """)
        .query(Long.class)
        .single();
  }
}
