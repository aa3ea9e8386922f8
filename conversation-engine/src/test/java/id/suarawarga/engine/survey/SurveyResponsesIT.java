package id.suarawarga.engine.survey;

import static id.suarawarga.engine.catalogue.GivenCatalogue.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.catalogue.GivenCatalogue;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.testing.TestServers;
import id.suarawarga.scoring.ServiceElement;
import id.suarawarga.scoring.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SurveyResponsesIT {

  private HikariDataSource database;
  private JdbcClient jdbc;
  private SurveyResponses responses;

  @BeforeAll
  void start() {
    database = TestServers.database();
    jdbc = JdbcClient.create(database);
    responses =
        new SurveyResponses(jdbc, new TransactionTemplate(new JdbcTransactionManager(database)));
    GivenCatalogue.store(database);
  }

  @AfterAll
  void stop() {
    database.close();
  }

  @BeforeEach
  void empty() {
    jdbc.sql("truncate survey_response").update();
  }

  @Test
  void facilitiesAndComplaintHandlingAreNotMixedUp() {
    GivenResponse given =
        ktp()
            .withScore(ServiceElement.FACILITIES, 1)
            .withScore(ServiceElement.COMPLAINT_HANDLING, 4);
    GivenResponses.store(database, given);

    assertThat(responses.findForUpdate(given.id()).orElseThrow().scores())
        .isEqualTo(given.scores());
    assertThat(responses.sums(ResponseFilter.ALL).together())
        .isEqualTo(Tally.of(List.of(given.scores())));
  }

  @Test
  void aRowSaysAllThatOfficialsMayRead() {
    GivenResponse given = ktp().saying("Ruang tunggu panas").withFlag();
    GivenResponses.store(database, given);

    ResponseRow row = responses.findForUpdate(given.id()).orElseThrow();
    assertThat(row.profile()).isEqualTo(new ProfileCodes("FEMALE", "30_39", "S1", null));
    assertThat(row.flags()).containsExactly("STRAIGHT_LINE", "TOO_FAST");
    assertThat(row.submittedAt()).isEqualTo("2026-03-02T02:30:00Z");
    assertThat(row).hasToString("ResponseRow[" + given.id() + "]");
  }

  @Test
  void eachFilterLeavesOutWhatDoesNotFit() {
    GivenResponse fits = ktp().withFlag().through(ChannelType.KIOSK);
    GivenResponse otherUnit = GivenResponse.to("PUSKESMAS", "UMUM", DAY.plusDays(2));
    GivenResponses.store(database, fits, otherUnit);

    assertThat(found(new ResponseFilter("DUKCAPIL", null, null, null, null, null))).isOne();
    assertThat(found(new ResponseFilter(null, "KTP", null, null, null, null))).isOne();
    assertThat(found(new ResponseFilter(null, null, DAY.plusDays(1), null, null, null))).isOne();
    assertThat(found(new ResponseFilter(null, null, null, DAY, null, null))).isOne();
    assertThat(found(new ResponseFilter(null, null, null, null, ChannelType.KIOSK, null))).isOne();
    assertThat(found(new ResponseFilter(null, null, null, null, null, true))).isOne();
    assertThat(found(new ResponseFilter(null, null, null, null, null, false))).isOne();
    assertThat(found(ResponseFilter.ALL)).isEqualTo(2);
  }

  @Test
  void bothEndsOfADateRangeBelongToIt() {
    GivenResponses.store(database, ktp());

    assertThat(found(ResponseFilter.ALL.between(DAY, DAY))).isOne();
    assertThat(found(ResponseFilter.ALL.between(DAY.plusDays(1), DAY.plusDays(1)))).isZero();
  }

  @Test
  void pagesGoFromNewToOldAndMeetEveryResponseOnce() {
    List<GivenResponse> given =
        IntStream.range(0, 7)
            .mapToObj(age -> GivenResponse.to("DUKCAPIL", "KTP", DAY.minusDays(age)))
            .toList();
    GivenResponses.store(database, given.reversed());

    List<UUID> listed = new ArrayList<>();
    for (int offset = 0; offset < 9; offset += 3) {
      page(offset).forEach(row -> listed.add(row.id()));
    }
    assertThat(listed).isEqualTo(given.stream().map(GivenResponse::id).toList());
  }

  @Test
  void anExcludedResponseIsCountedApart() {
    GivenResponses.store(database, ktp(), ktp(), ktp().excluded());

    SurveySums sums = responses.sums(ResponseFilter.ALL);
    assertThat(sums.together().respondents()).isEqualTo(2);
    assertThat(sums.excluded()).isOne();
  }

  @Test
  void excludingTakesAResponseOutAndBack() {
    GivenResponse given = ktp();
    GivenResponses.store(database, given);

    assertThat(responses.setCounted(given.id(), false, "petugas mengisi sendiri")).isTrue();
    assertThat(responses.sums(ResponseFilter.ALL).excluded()).isOne();
    assertThat(responses.setCounted(given.id(), true, null)).isTrue();
    assertThat(responses.sums(ResponseFilter.ALL).excluded()).isZero();
    assertThat(responses.setCounted(UUID.randomUUID(), false, "tidak ada")).isFalse();
  }

  @Test
  void theSumsOfEachUnitEqualThoseOfItsRows() {
    Random random = new Random(7);
    List<GivenResponse> given =
        IntStream.range(0, 200)
            .mapToObj(i -> i % 3 == 0 ? umum() : ktp())
            .map(response -> response.withScores(random))
            .toList();
    GivenResponses.store(database, given);

    SurveySums sums = responses.sums(ResponseFilter.ALL);
    assertThat(sums.units().get("DUKCAPIL")).isEqualTo(tally(given, "DUKCAPIL"));
    assertThat(sums.units().get("PUSKESMAS")).isEqualTo(tally(given, "PUSKESMAS"));
  }

  @Test
  void readingThemAllFetchesInPortions() {
    GivenResponses.store(database, IntStream.range(0, 1_200).mapToObj(i -> ktp()).toList());
    List<Integer> cursors = new ArrayList<>();

    responses.forEach(
        ResponseFilter.ALL, ResponseOrder.NEWEST_FIRST, row -> cursors.add(openCursors(cursors)));

    assertThat(cursors).hasSize(1_200);
    assertThat(cursors.getFirst()).as("a cursor of the same connection is open").isOne();
  }

  /** Looks once, at the first row; asked inside the transaction that reads. */
  private int openCursors(List<Integer> seen) {
    return seen.isEmpty()
        ? jdbc.sql("select count(*) from pg_cursors where name like 'C\\_%'")
            .query(Integer.class)
            .single()
        : 0;
  }

  private List<ResponseRow> page(int offset) {
    return responses.list(ResponseFilter.ALL, ResponseOrder.NEWEST_FIRST, offset, 3);
  }

  private long found(ResponseFilter filter) {
    long count = responses.count(filter);
    assertThat(responses.list(filter, ResponseOrder.NEWEST_DAY_FIRST, 0, 50)).hasSize((int) count);
    return count;
  }

  private static Tally tally(List<GivenResponse> given, String unit) {
    return Tally.of(
        given.stream()
            .filter(response -> response.unit().equals(unit))
            .map(GivenResponse::scores)
            .toList());
  }

  private static GivenResponse ktp() {
    return GivenResponse.to("DUKCAPIL", "KTP", DAY);
  }

  private static GivenResponse umum() {
    return GivenResponse.to("PUSKESMAS", "UMUM", DAY);
  }
}
