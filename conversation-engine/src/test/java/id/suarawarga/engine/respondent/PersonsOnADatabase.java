package id.suarawarga.engine.respondent;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.testing.TestServers;
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
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Persons on a real database, with a replica of their own for each look from elsewhere. */
abstract class PersonsOnADatabase {

  static final Account NUMBER = new Account(ChannelType.WHATSAPP, "62215550000");
  static final Address PHONE = new Address(NUMBER, "6281234567890");
  static final Address SCOPED = new Address(NUMBER, "ID.777000111");
  static final Address NEWCOMER = new Address(NUMBER, "ID.999000222");
  static final Address OTHER = new Address(NUMBER, "6280000000001");
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneOffset.UTC);

  @AutoClose private static HikariDataSource database;
  static JdbcClient jdbc;

  Respondents respondents;

  @BeforeAll
  static void open() {
    database = TestServers.database();
    jdbc = JdbcClient.create(database);
  }

  @BeforeEach
  void empty() {
    jdbc.sql("delete from respondent").update();
    respondents = replica();
  }

  static Respondents replica() {
    return new Respondents(jdbc, new Vault("0123456789abcdef0123456789abcdef"), CLOCK);
  }

  static long count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }

  interface Racer {
    RespondentId run(int number);
  }

  static Set<RespondentId> race(int racers, Racer racer) throws Exception {
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
