package id.suarawarga.engine;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.engine.outbox.Outbox;
import id.suarawarga.engine.outbox.OutboxMessage;
import id.suarawarga.engine.survey.PersonHashes;
import id.suarawarga.engine.testing.Scores;
import id.suarawarga.engine.testing.TestEngine;
import id.suarawarga.engine.testing.TestInstallation;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two replicas with stale sessions and sixty residents, all at once. Every message is delivered
 * four times: to both replicas as it is said, and to both again at any time later.
 */
class EngineRaceIT {

  private static final int RESIDENTS = 60;
  private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
  private static final long MESSAGES = RacingResident.PROMPTS.size();

  private static TestInstallation city;
  private static List<TestEngine> replicas;
  private static List<RacingResident> residents;

  @BeforeAll
  static void race() throws Exception {
    city = TestInstallation.fresh();
    replicas = List.of(city.replicaWithStaleSessions(), city.replicaWithStaleSessions());
    try (Deliveries deliveries = new Deliveries(replicas)) {
      residents =
          IntStream.range(0, RESIDENTS).mapToObj(n -> new RacingResident(n, deliveries)).toList();
      letAllAnswer();
    }
  }

  @AfterAll
  static void stop() {
    replicas.forEach(TestEngine::close);
  }

  @Test
  void everySurveyIsStoredOnceWithTheAnswersThatWereTapped() {
    List<Map<String, Object>> rows =
        replicas.getFirst().jdbc().sql("select * from survey_response").query().listOfRows();

    assertThat(rows).hasSize(RESIDENTS);
    for (RacingResident resident : residents) {
      assertThat(rows)
          .filteredOn(row -> Arrays.equals(hashOf(resident), (byte[]) row.get("person_hash")))
          .singleElement()
          .satisfies(row -> assertThat(Scores.in(row)).isEqualTo(resident.scores()));
    }
  }

  @Test
  void everyReplyIsWrittenOnceAndInTheOrderOfTheQuestions() {
    Map<Address, List<String>> replies = repliesByPerson();

    assertThat(replies).hasSize(RESIDENTS);
    for (List<String> prompts : replies.values()) {
      assertThat(prompts).isEqualTo(RacingResident.PROMPTS);
    }
  }

  @Test
  void noVersionIsSkippedAndNoMessageIsForgotten() {
    assertThat(column("select distinct version from conversation")).containsExactly(MESSAGES);
    assertThat(column("select count(*) from inbox")).containsExactly(RESIDENTS * MESSAGES);
    assertThat(column("select count(*) from poison")).containsExactly(0L);
  }

  private static void letAllAnswer() throws Exception {
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> answering =
          residents.stream().<Future<?>>map(one -> threads.submit(one::answer)).toList();
      for (Future<?> one : answering) {
        one.get();
      }
    }
  }

  /** As a replica finds them that takes over, when the two have stopped answering. */
  private static Map<Address, List<String>> repliesByPerson() {
    city.clock().advance(Duration.ofMinutes(1));
    List<OutboxMessage> claimed = new ArrayList<>();
    try (TestEngine heir = city.replica()) {
      heir.bean(Outbox.class).claim(RESIDENTS, claimed::addAll);
    }
    return claimed.stream()
        .map(OutboxMessage::message)
        .collect(groupingBy(OutboundMessage::to, mapping(RacingResident::promptOf, toList())));
  }

  private static List<Long> column(String sql) {
    return replicas.getFirst().jdbc().sql(sql).query(Long.class).list();
  }

  private static byte[] hashOf(RacingResident resident) {
    return replicas.getFirst().bean(PersonHashes.class).of(resident.address(), DAY);
  }
}
