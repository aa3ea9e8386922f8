package id.suarawarga.standalone;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.suarawarga.engine.file.SampleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who files without a name is nowhere: in no answer of the API, no row, no file and no line of a
 * log, whatever the messenger tells of them.
 */
class AnonymityIT {

  private static final String FILE_NAME = "ktp-sitimarkerah.jpg";
  private static final String WORDS = "Petugas meminta uang zebra4711.";
  private static final byte[] PHOTO = SampleFiles.photoOnItsSide(40, 20);

  @TempDir private Path folder;
  private KillableCity city;
  private Phone phone;
  private CityOfficial official;
  private String complaint;

  @BeforeEach
  void found() {
    city = new KillableCity(folder, Instant.now());
  }

  @AfterEach
  void close() throws InterruptedException {
    city.close();
    phone.close();
  }

  @ParameterizedTest
  @MethodSource("id.suarawarga.standalone.ComplaintByChatIT#messengers")
  void whoFilesWithoutANameIsNowhere(Function<KillableCity, Phone> messenger) throws Exception {
    phone = messenger.apply(city);
    city.start(phone, Map.of("LOGGING_LEVEL_ID_SUARAWARGA", "TRACE"));
    official = CityOfficial.signIn(city.url());
    fileAndAnswer();
    String answers = answers();
    city.close();

    assertThat(answers).contains(WORDS);
    for (String secret : secrets()) {
      assertThat(answers).as("answers").doesNotContain(secret);
      assertThat(rows()).as("rows").noneMatch(row -> isIn(row, secret));
      assertThat(files()).as("files").noneMatch(file -> file.contains(secret));
      assertThat(city.log()).as("log").doesNotContain(secret);
    }
    assertThat(city.log()).contains("DEBUG i.s.g.").doesNotContain(WORDS);
  }

  private List<String> secrets() {
    return Stream.concat(phone.secrets().stream(), Stream.of(FILE_NAME, SampleFiles.MARKER))
        .toList();
  }

  private void fileAndAnswer() {
    Resident resident = new Resident(phone);
    AnonymousComplaint.write(resident, WORDS, () -> phone.send(PHOTO, FILE_NAME));
    resident.tap("Kirim");
    complaint = "/complaints/" + AnonymousComplaint.ticket(resident);
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> official.get(complaint).contains("\"STORED\""));
    move("VERIFYING");
    move("WAITING_REPORTER");
    resident.reads("Petugas memerlukan keterangan Anda");
    resident.tap("Balas").reads("Tulis balasan Anda");
    phone.send("<html>".getBytes(UTF_8), FILE_NAME);
    resident.reads("Lampiran 1 dari 5 diterima");
    resident.tap("Kirim").reads("sudah kami teruskan ke petugas");
    resident.reads("Lampiran ke-2 laporan ini tidak dapat kami simpan");
    city.awaitQuiet(phone);
  }

  private void move(String to) {
    official.post(complaint + "/transitions", Map.of("to", to, "note", "Di loket mana?"));
  }

  /** All that the API tells about it. */
  private String answers() {
    List<String> answers = new ArrayList<>();
    answers.add(official.get(complaint));
    for (String path : List.of("", "/escalations", "/figures", "/export?format=csv")) {
      answers.add(official.get("/complaints" + path));
    }
    for (String path : List.of("/audit", "/undelivered", "/messaging-costs")) {
      answers.add(official.get(path));
    }
    official
        .json(complaint)
        .path("attachments")
        .valueStream()
        .filter(file -> file.path("state").asString().equals("STORED"))
        .forEach(file -> answers.add(download(file.path("id").asString())));
    return String.join("\n", answers);
  }

  private String download(String file) {
    return new String(official.download(complaint + "/attachments/" + file), ISO_8859_1);
  }

  /** Every row of every table. */
  private List<String> rows() {
    JdbcClient database = city.database();
    return database
        .sql("select table_name from information_schema.tables where table_schema = 'public'")
        .query(String.class)
        .list()
        .stream()
        .flatMap(
            name ->
                database
                    .sql("select t::text from " + name + " t")
                    .query(String.class)
                    .list()
                    .stream())
        .toList();
  }

  private static boolean isIn(String row, String secret) {
    return row.contains(secret) || row.contains(HexFormat.of().formatHex(secret.getBytes(UTF_8)));
  }

  /** Every file that is kept. */
  private List<String> files() throws IOException {
    List<String> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(city.data())) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.add(file + new String(Files.readAllBytes(file), ISO_8859_1));
      }
    }
    assertThat(files).anyMatch(file -> file.contains("attachments"));
    return files;
  }
}
