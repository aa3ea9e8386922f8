package id.suarawarga.standalone;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import id.suarawarga.engine.file.SampleFiles;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * From the first word to the rating: a resident complains in a chat, an officer answers over the
 * API, and everything dies twice in between.
 */
class ComplaintByChatIT {

  /** Ten in the morning in Jakarta. */
  private static final Instant FRIDAY = Instant.parse("2026-12-18T03:00:00Z");

  private static final String HOLIDAYS =
      """
      day,name
      2026-12-25,Hari Natal
      2027-01-01,Tahun Baru
      """;

  /**
   * 14 working days after Friday 18 December 2026. The 19th and 20th are a weekend; Monday 21 to
   * Thursday 24 are the 1st to the 4th day. Friday 25 is Christmas, then comes a weekend; Monday 28
   * to Thursday 31 are the 5th to the 8th. Friday 1 January is New Year, then comes a weekend;
   * Monday 4 to Friday 8 are the 9th to the 13th. After the weekend, Monday 11 is the 14th.
   */
  private static final String DUE = "2027-01-11";

  private static final byte[] PHOTO = SampleFiles.photoOnItsSide(400, 200);

  @TempDir private Path folder;
  private KillableCity city;
  private Phone phone;
  private Resident resident;
  private CityOfficial officer;
  private String complaint;

  static Stream<Arguments> messengers() {
    return Stream.of(
        argumentSet("Telegram", (Function<KillableCity, Phone>) TelegramPhone::new),
        argumentSet("WhatsApp", (Function<KillableCity, Phone>) WhatsAppPhone::new));
  }

  @BeforeEach
  void found() {
    city = new KillableCity(folder, FRIDAY);
  }

  @AfterEach
  void close() throws InterruptedException {
    city.close();
    phone.close();
  }

  @ParameterizedTest
  @MethodSource("messengers")
  void aComplaintIsFollowedToItsRatingThoughTheGatewayIsKilledTwice(
      Function<KillableCity, Phone> messenger) throws Exception {
    open(messenger.apply(city));
    complain();
    killWhileTheReceiptIsUnderWay();
    assertThat(officer.json(complaint).path("dueOn").asString()).isEqualTo(DUE);
    findThePhotoClean();
    takeInHand();
    killWhileTheAnswerIsNotConfirmed("Sudah kami perbaiki.");
    reopen("Masih mati sebelah kiri.");
    settle("Sisi kiri sudah menyala.");
    assertNothingIsMissingOrDouble();
  }

  private void open(Phone opened) throws Exception {
    phone = opened;
    resident = new Resident(phone);
    city.start(phone, Map.of());
    CityOfficial administrator = CityOfficial.signIn(city.url());
    administrator.upload("/holidays/import", "text/csv", HOLIDAYS);
    officer = administrator.hire(city.url(), "OFFICER", "DUKCAPIL");
  }

  private void complain() {
    AnonymousComplaint.write(resident, "Lampu loket mati.", () -> phone.send(PHOTO, null));
  }

  /** What is committed is said, although whoever was to say it died over it. */
  private void killWhileTheReceiptIsUnderWay() throws Exception {
    phone.holdNextReply();
    resident.tap("Kirim");
    phone.awaitHeld();
    city.kill();
    city.start();
    complaint = "/complaints/" + AnonymousComplaint.ticket(resident);
    assertThat(officer.json("/complaints").path("total").asInt()).isOne();
  }

  private void findThePhotoClean() {
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> officer.get(complaint).contains("\"state\":\"STORED\""));
    String id = officer.json(complaint).at("/attachments/0/id").asString();
    byte[] file = officer.download(complaint + "/attachments/" + id);

    assertThat(new String(PHOTO, ISO_8859_1)).contains(SampleFiles.MARKER);
    assertThat(file).startsWith(0xff, 0xd8, 0xff);
    assertThat(new String(file, ISO_8859_1)).doesNotContain(SampleFiles.MARKER, "Exif");
  }

  private void takeInHand() {
    move("VERIFYING", "");
    move("IN_PROGRESS", "");
    officer.post(complaint + "/replies", Map.of("text", "Kami periksa hari ini."));
    resident.reads("Kami periksa hari ini.");
  }

  /** The resident is not kept from answering by it, and that answer is not lost either. */
  private void killWhileTheAnswerIsNotConfirmed(String answer) throws Exception {
    phone.loseNextAnswer();
    move("REPLIED", answer);
    resident.reads(answer);
    resident.mayReadItAgain();
    city.kill();
    resident.tap("Belum selesai");
    city.start();
    resident.reads("dibuka lagi");
  }

  private void reopen(String words) {
    resident.tap("Balas").reads("Tulis balasan Anda");
    resident.type(words).reads("Tercatat");
    resident.tap("Kirim").reads("sudah kami teruskan ke petugas");
    assertThat(officer.json(complaint).at("/status").asString()).isEqualTo("IN_PROGRESS");
    assertThat(officer.json(complaint).at("/messages/1/text").asString()).isEqualTo(words);
  }

  private void settle(String answer) {
    move("REPLIED", answer);
    resident.reads(answer);
    resident.tap("Sudah selesai").reads("Bagaimana penanganannya?");
    resident.tap("Puas").reads("sudah tersimpan");
  }

  private void assertNothingIsMissingOrDouble() {
    city.awaitQuiet(phone);
    resident.hasReadAll();
    assertThat(phone.violations()).isEmpty();
    JsonNode now = officer.json(complaint);
    assertThat(moves(now))
        .containsExactly(
            "VERIFYING by OFFICER",
            "IN_PROGRESS by OFFICER",
            "REPLIED by OFFICER",
            "IN_PROGRESS by RESIDENT",
            "REPLIED by OFFICER",
            "CLOSED by RESIDENT");
    assertThat(now.path("messages").size()).isEqualTo(2);
    assertThat(now.path("attachments").size()).isOne();
    assertThat(now.path("dueOn").asString()).isEqualTo(DUE);
    assertThat(now.path("rating").asInt()).isEqualTo(3);
  }

  private static List<String> moves(JsonNode complaint) {
    return complaint
        .path("history")
        .valueStream()
        .filter(event -> event.path("kind").asString().equals("MOVED"))
        .map(event -> event.path("to").asString() + " by " + event.path("by").asString())
        .toList();
  }

  private void move(String to, String note) {
    officer.post(complaint + "/transitions", Map.of("to", to, "note", note));
  }
}
