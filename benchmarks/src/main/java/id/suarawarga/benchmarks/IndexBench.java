package id.suarawarga.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.survey.ResponseFilter;
import id.suarawarga.engine.survey.SurveyResponses;
import id.suarawarga.engine.testing.TestServers;
import id.suarawarga.scoring.SatisfactionIndex;
import id.suarawarga.scoring.Weight;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The index over a year with a million responses: 48 units, 96 services. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
public class IndexBench {

  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

  private final HikariDataSource database = TestServers.database();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final SurveyResponses responses =
      new SurveyResponses(jdbc, TransactionOperations.withoutTransaction());

  @Setup
  public void store() {
    jdbc.sql(
            "insert into service_unit (code, name) select 'U' || n, 'U' from generate_series(0, 47) n")
        .update();
    jdbc.sql(
            """
            insert into public_service (code, unit_code, name)
            select 'S' || n, 'U' || n % 48, 'S' from generate_series(0, 95) n
            """)
        .update();
    jdbc.sql(
            """
            insert into survey_response (id, service_code, unit_code, channel,
              questionnaire_version, requirements, procedure, completion_time, cost, product,
              officer_competence, officer_conduct, complaint_handling, facilities,
              seconds_per_question, started_at, submitted_at, submitted_on, counted, once)
            select gen_random_uuid(), 'S' || n % 96, 'U' || n % 48, 'TELEGRAM', '14/2017-1',
              1 + n % 4, 1 + n / 2 % 4, 1 + n / 3 % 4, 1 + n / 5 % 4, 1 + n / 7 % 4,
              1 + n / 11 % 4, 1 + n / 13 % 4, 1 + n / 17 % 4, 1 + n / 19 % 4,
              '{}', day, day, day, n % 50 <> 0, false
            from generate_series(0, 999999) n,
              lateral (select date '2026-01-01' + n * 73 / 200000 % 365 as day) as made
            """)
        .update();
    jdbc.sql("vacuum analyze survey_response").update();
  }

  @Benchmark
  public SatisfactionIndex ofTheCityInAYear() {
    return index(ResponseFilter.ALL.between(NEW_YEAR, LAST_DAY));
  }

  @Benchmark
  public SatisfactionIndex ofTheCityInAQuarter() {
    return index(ResponseFilter.ALL.between(NEW_YEAR, NEW_YEAR.plusMonths(3).minusDays(1)));
  }

  @Benchmark
  public SatisfactionIndex ofAUnitInAYear() {
    return index(new ResponseFilter("U7", null, NEW_YEAR, LAST_DAY, null, null));
  }

  private SatisfactionIndex index(ResponseFilter filter) {
    return SatisfactionIndex.pooled(responses.sums(filter).together(), Weight.EXACT);
  }

  @TearDown
  public void close() {
    database.close();
  }
}
