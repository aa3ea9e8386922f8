package id.suarawarga.admin.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.testing.AdminServer;
import id.suarawarga.admin.testing.Answer;
import id.suarawarga.admin.testing.Api;
import id.suarawarga.admin.testing.LockRace;
import id.suarawarga.admin.testing.Office;
import id.suarawarga.admin.testing.Staff;
import id.suarawarga.engine.survey.GivenResponse;
import id.suarawarga.engine.survey.GivenResponses;
import id.suarawarga.scoring.ServiceElement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionOperations;

class ExportIT extends AdminServer {

  private static final String AWKWARD = "Kata \"cepat\", lalu;\r\nlambat 😀";

  private static final String EXPORT = "/api/v1/responses/export?format=csv";

  @Autowired private DataSource dataSource;
  @Autowired private TransactionOperations transaction;

  private Office office;

  @BeforeEach
  void open() {
    office = Office.open(samples);
  }

  @Test
  void anotherReaderOfCsvFindsWhatWasStored() throws Exception {
    Random random = new Random(11);
    List<GivenResponse> given =
        IntStream.range(0, 1_500)
            .mapToObj(i -> office.response().withScores(random).saying(AWKWARD + i))
            .toList();
    GivenResponses.store(dataSource, given);

    Map<String, Map<String, Object>> read = readByPostgres(download("csv").body());
    assertThat(read).hasSize(1_500);
    assertThat(given).allSatisfy(it -> assertSame(it, read.get(it.id().toString())));
  }

  @Test
  void csvBeginsWithAByteOrderMarkAndTheHeader() {
    HttpResponse<byte[]> file = download("csv");

    assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .contains("responses.csv");
    assertThat(new String(file.body(), StandardCharsets.UTF_8))
        .isEqualTo("\uFEFF" + String.join(",", ExportRecord.HEADER) + "\r\n");
  }

  @Test
  void complaintHandlingIsU8AndFacilitiesU9() throws IOException {
    GivenResponses.store(
        dataSource,
        office
            .response()
            .withScore(ServiceElement.COMPLAINT_HANDLING, 1)
            .withScore(ServiceElement.FACILITIES, 4));

    List<Row> rows = workbook();
    int u8 = ExportRecord.HEADER.indexOf("U8");
    assertThat(rows.get(0).getCellText(u8)).isEqualTo("U8");
    assertThat(rows.get(1).getCellAsNumber(u8).orElseThrow().intValue()).isEqualTo(1);
    assertThat(rows.get(1).getCellAsNumber(u8 + 1).orElseThrow().intValue()).isEqualTo(4);
  }

  @Test
  void aFormulaOfAResidentIsHarmlessInBothFiles() throws IOException {
    GivenResponses.store(dataSource, office.response().saying("=HYPERLINK(\"http://x\")"));

    assertThat(new String(download("csv").body(), StandardCharsets.UTF_8))
        .contains(",\"'=HYPERLINK(\"\"http://x\"\")\",");
    assertThat(workbook().get(1).getCellText(ExportRecord.HEADER.indexOf("suggestion")))
        .isEqualTo("'=HYPERLINK(\"http://x\")");
  }

  @Test
  void aFileThatCannotBeFinishedIsNotMistakenForAWholeOne() {
    GivenResponses.store(
        dataSource, IntStream.range(0, 2_000).mapToObj(i -> office.response()).toList());
    GivenResponse unreadable = office.response(Office.DAY.minusDays(1));
    GivenResponses.store(dataSource, unreadable);
    database
        .sql("update survey_response set channel = 'FAX' where id = ?")
        .param(unreadable.id())
        .update();

    assertThatThrownBy(() -> download("csv")).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void aThirdFileAtOnceMustWaitSoThatConnectionsAreLeft() {
    Api viewer = staff.as(Role.CITY_VIEWER);
    LockRace race = new LockRace(database, transaction);
    Runnable locking = () -> database.sql("lock table survey_response").update();
    List<CompletableFuture<Answer>> two = new ArrayList<>();
    Answer third =
        transaction.execute(
            status -> {
              two.addAll(race.during(locking, () -> List.of(async(viewer), async(viewer)), 2));
              return async(viewer).orTimeout(20, TimeUnit.SECONDS).join();
            });

    assertThat(third.status()).isEqualTo(503);
    assertThat(third.header("Retry-After")).isEqualTo("60");
    assertThat(third.detail()).contains("Try again");
    assertThat(two).allMatch(file -> file.join().status() == 200);
    assertThat(viewer.get(EXPORT).status()).isEqualTo(200);
  }

  @Test
  void whoTookAFileIsInTheAudit() {
    String viewer = staff.newUser(Role.VIEWER, office.unit());
    staff.signedIn(viewer, Staff.PASSWORD).download(EXPORT);
    assertThat(
            database
                .sql("select details::text from audit_entry where username = ? and action = ?")
                .params(viewer, "RESPONSES_EXPORTED")
                .query(String.class)
                .list())
        .containsExactly("{\"format\": \"csv\"}");
  }

  @Test
  void theFormatMustBeKnown() {
    assertThat(staff.administrator().get("/api/v1/responses/export?format=pdf").status())
        .isEqualTo(400);
    assertThat(staff.administrator().get("/api/v1/responses/export").status()).isEqualTo(400);
  }

  private static CompletableFuture<Answer> async(Api viewer) {
    return CompletableFuture.supplyAsync(() -> viewer.get(EXPORT));
  }

  private HttpResponse<byte[]> download(String format) {
    return staff
        .as(Role.CITY_VIEWER)
        .download("/api/v1/responses/export?format=" + format + "&unit=" + office.unit());
  }

  private List<Row> workbook() throws IOException {
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(download("xlsx").body()))) {
      return workbook.getFirstSheet().read();
    }
  }

  private static void assertSame(GivenResponse given, Map<String, Object> read) {
    assertThat(read).containsEntry("suggestion", given.suggestion());
    assertThat(read).containsEntry("submitted_on", "2026-03-02").containsEntry("counted", "true");
    for (ServiceElement element : ServiceElement.values()) {
      assertThat(read).containsEntry(element.u(), "" + given.scores().get(element));
    }
  }

  /** PostgreSQL's own reader of CSV shares no code with our writer. */
  private Map<String, Map<String, Object>> readByPostgres(byte[] file)
      throws SQLException, IOException {
    String text = new String(file, StandardCharsets.UTF_8).substring(1);
    String columns =
        ExportRecord.HEADER.stream()
            .map(name -> '"' + name + "\" text")
            .collect(Collectors.joining(", "));
    try (var connection = dataSource.getConnection()) {
      var jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
      jdbc.sql("create temporary table export (" + columns + ")").update();
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy export from stdin (format csv, header match)", new StringReader(text));
      var rows = jdbc.sql("select * from export").query().listOfRows();
      jdbc.sql("drop table export").update();
      return rows.stream().collect(Collectors.toMap(row -> (String) row.get("id"), row -> row));
    }
  }
}
