package id.suarawarga.engine.respondent;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.testing.TestServers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class RespondentsIT {

  private static final Account NUMBER = new Account(ChannelType.WHATSAPP, "62215550000");
  private static final Address PHONE = new Address(NUMBER, "6281234567890");
  private static final Address SCOPED = new Address(NUMBER, "ID.777000111");
  private static final Address NEWCOMER = new Address(NUMBER, "ID.999000222");
  private static final Address OTHER = new Address(NUMBER, "6280000000001");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneOffset.UTC);

  private static HikariDataSource database;
  private static JdbcClient jdbc;

  private Respondents respondents;

  @BeforeAll
  static void open() {
    database = TestServers.database();
    jdbc = JdbcClient.create(database);
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @BeforeEach
  void empty() {
    jdbc.sql("delete from respondent").update();
    respondents = replica();
  }

  @Test
  void somebodyNewBecomesAPersonWithAnEmptyConversation() {
    RespondentId person = respondents.identify(PHONE, List.of());

    assertThat(
            jdbc.sql(
                    "select respondent_id from conversation where version = 0 and snapshot is null")
                .query(java.util.UUID.class)
                .list())
        .containsExactly(person.value());
  }

  @Test
  void anAddressKeepsItsPersonOnEachReplica() {
    RespondentId person = respondents.identify(PHONE, List.of());

    assertThat(respondents.identify(PHONE, List.of())).isEqualTo(person);
    assertThat(replica().identify(PHONE, List.of())).isEqualTo(person);
    assertThat(replica().find(PHONE)).contains(person);
  }

  @Test
  void theSameUserOfAnotherAccountIsSomebodyElse() {
    Address elsewhere = new Address(new Account(ChannelType.WHATSAPP, "2"), PHONE.user());

    assertThat(respondents.identify(PHONE, List.of()))
        .isNotEqualTo(respondents.identify(elsewhere, List.of()));
  }

  @Test
  void lookingForSomebodyUnknownStoresNothing() {
    assertThat(respondents.find(PHONE)).isEmpty();
    assertThat(count("respondent")).isZero();
  }

  @Test
  void aNewAliasIsAddedToSomebodyKnown() {
    RespondentId person = respondents.identify(PHONE, List.of());
    respondents.identify(PHONE, List.of(SCOPED));

    assertThat(replica().find(SCOPED)).contains(person);
  }

  @Test
  void somebodyKnownByAnAliasIsRecognisedAtANewAddress() {
    RespondentId person = respondents.identify(SCOPED, List.of());

    assertThat(respondents.identify(PHONE, List.of(SCOPED))).isEqualTo(person);
    assertThat(count("respondent")).isOne();
  }

  @Test
  void aNumberThatComesWithANewIdHasChangedHands() {
    RespondentId before = respondents.identify(SCOPED, List.of(PHONE));
    RespondentId now = respondents.identify(NEWCOMER, List.of(PHONE));

    assertThat(now).isNotEqualTo(before);
    assertThat(replica().find(PHONE)).contains(now);
    assertThat(replica().find(SCOPED)).contains(before);
  }

  @Test
  void anotherReplicaKnowsAtOnceThatANumberHasChangedHands() {
    Respondents other = replica();
    other.identify(SCOPED, List.of(PHONE));
    other.identify(PHONE, List.of());
    RespondentId now = respondents.identify(NEWCOMER, List.of(PHONE));

    assertThat(other.identify(PHONE, List.of())).isEqualTo(now);
    assertThat(other.find(PHONE)).contains(now);
  }

  @Test
  void aNumberFollowsAnIdThatWasKnownWithoutIt() {
    respondents.identify(SCOPED, List.of(PHONE));
    RespondentId other = respondents.identify(NEWCOMER, List.of());

    assertThat(respondents.identify(NEWCOMER, List.of(PHONE))).isEqualTo(other);
    assertThat(replica().find(PHONE)).contains(other);
  }

  @Test
  void aPersonHasTheNumberThatTheirIdCameWithLast() {
    RespondentId person = respondents.identify(SCOPED, List.of(PHONE));
    respondents.identify(SCOPED, List.of(OTHER));

    assertThat(replica().find(OTHER)).contains(person);
    assertThat(replica().find(PHONE)).isEmpty();
  }

  @Test
  void whoeverWasKnownByANumberOnlyIsForgottenWhenItIsSomebodyElses() {
    respondents.identify(PHONE, List.of());
    respondents.identify(SCOPED, List.of());
    respondents.identify(SCOPED, List.of(PHONE));

    assertThat(List.of(count("respondent"), count("conversation"))).containsExactly(1L, 1L);
  }

  @Test
  void lookingForASenderLendsAndMovesNothing() {
    RespondentId person = respondents.identify(SCOPED, List.of(PHONE));

    assertThat(replica().find(NEWCOMER, List.of(PHONE))).isEmpty();
    assertThat(replica().find(SCOPED, List.of(OTHER))).contains(person);
    assertThat(replica().find(PHONE)).contains(person);
    assertThat(replica().find(OTHER)).isEmpty();
  }

  @RepeatedTest(20)
  void idsThatShareANumberNeverBecomeOnePerson() throws Exception {
    respondents.identify(PHONE, List.of());
    Set<RespondentId> answers =
        race(8, i -> replica().identify(i % 2 == 0 ? SCOPED : NEWCOMER, List.of(PHONE)));

    assertThat(answers).hasSize(2);
    assertThat(replica().find(SCOPED)).isNotEqualTo(replica().find(NEWCOMER));
  }

  @RepeatedTest(20)
  void replicasThatMeetSomebodyAtOnceMakeOnePerson() throws Exception {
    Set<RespondentId> answers =
        race(8, i -> replica().identify(PHONE, i % 2 == 0 ? List.of(SCOPED) : List.of()));

    assertThat(answers).hasSize(1);
    assertThat(List.of(count("respondent"), count("conversation"))).containsExactly(1L, 1L);
  }

  @RepeatedTest(20)
  void anIdAndItsNumberInAnotherOrderMakeOnePersonToo() throws Exception {
    assertThat(
            race(
                8,
                i ->
                    i % 2 == 0
                        ? replica().identify(PHONE, List.of(SCOPED))
                        : replica().identify(SCOPED, List.of(PHONE))))
        .hasSize(1);
    assertThat(count("respondent")).isOne();
  }

  @Test
  void somebodyErasedElsewhereIsNewOnceTheCacheEntryIsDropped() {
    RespondentId before = respondents.identify(PHONE, List.of());
    jdbc.sql("delete from respondent").update();
    respondents.invalidate(PHONE);

    assertThat(respondents.find(PHONE)).isEmpty();
    assertThat(respondents.identify(PHONE, List.of())).isNotEqualTo(before);
  }

  @Test
  void aPersonIsWrittenToAtTheIdThatNobodyElseCanHave() {
    RespondentId person = respondents.identify(SCOPED, List.of());
    assertThat(respondents.identify(PHONE, List.of(SCOPED))).isEqualTo(person);

    assertThat(respondents.addressOf(person)).contains(SCOPED);
  }

  @Test
  void nobodyIsWrittenToAtAnAddressThatBlockedUs() {
    RespondentId person = respondents.identify(PHONE, List.of());
    jdbc.sql("update respondent_address set unreachable_since = now()").update();

    assertThat(respondents.addressOf(person)).isEmpty();
    assertThat(respondents.addressOf(RespondentId.random())).isEmpty();
  }

  @Test
  void theStoredRowsDoNotContainTheUser() {
    respondents.identify(PHONE, List.of());

    byte[] stored =
        jdbc.sql("select account::bytea || user_hash || user_sealed from respondent_address")
            .query(byte[].class)
            .single();
    assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain(PHONE.user());
  }

  private static Respondents replica() {
    return new Respondents(jdbc, new Vault("0123456789abcdef0123456789abcdef"), CLOCK);
  }

  private static long count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }

  private interface Racer {
    RespondentId run(int number);
  }

  private static Set<RespondentId> race(int racers, Racer racer) throws Exception {
    CyclicBarrier start = new CyclicBarrier(racers);
    try (var threads = Executors.newFixedThreadPool(racers)) {
      List<Callable<RespondentId>> tasks =
          IntStream.range(0, racers).mapToObj(i -> lineUp(start, racer, i)).toList();
      Set<RespondentId> answers = new HashSet<>();
      for (Future<RespondentId> answer : threads.invokeAll(tasks)) {
        answers.add(answer.get());
      }
      return answers;
    }
  }

  private static Callable<RespondentId> lineUp(CyclicBarrier start, Racer racer, int number) {
    return () -> {
      start.await();
      return racer.run(number);
    };
  }
}
