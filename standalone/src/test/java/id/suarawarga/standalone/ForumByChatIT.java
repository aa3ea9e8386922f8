package id.suarawarga.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * A forum from its plan to the promise that is kept: participants of five groups on three channels,
 * whose every message comes twice, and everything dies twice in between.
 */
class ForumByChatIT {

  /** Ten in the morning in Jakarta. */
  private static final Instant FRIDAY = Instant.parse("2026-12-18T03:00:00Z");

  private static final String FORUM = "/forums/FKP-KTP";
  private static final String OPINIONS = FORUM + "/opinions";
  private static final String SHOWN = "Loket untuk lansia";

  @TempDir private Path folder;
  private KillableCity city;
  private TelegramPhone telegram;
  private WhatsAppPhone whatsApp;
  private List<Participant> participants;
  private CityOfficial official;
  private final Map<Participant, String> opinions = new HashMap<>();

  @BeforeEach
  void found() throws Exception {
    city = new KillableCity(folder, FRIDAY);
    telegram = new TelegramPhone(city);
    whatsApp = new WhatsAppPhone(city);
    city.start(telegram, whatsApp.settings());
    official = CityOfficial.signIn(city.url());
    participants =
        List.of(
            Participant.with(telegram, "Pengguna layanan", "Buka loket lansia."),
            Participant.with(telegram.beside(2), "Akademisi/ahli/praktisi", "Ukur waktu tunggu."),
            Participant.with(whatsApp, "Instansi terkait", "Sambungkan data."),
            Participant.with(whatsApp.beside(2), "Organisasi masyarakat", "Dampingi warga."),
            Participant.with(new WebPhone(city), "Media massa", "Umumkan sisa nomor."));
  }

  @AfterEach
  void close() throws InterruptedException {
    city.close();
    participants.forEach(participant -> participant.phone().close());
  }

  @Test
  void everyParticipantHearsTheAnswerToTheirOwnOpinionOnce() throws Exception {
    plan();
    first().write("FKP-KTP", "Loket");
    first().send();
    release();
    participants.stream().skip(1).forEach(each -> each.write("FKP-KTP", "Loket"));
    killWhileTheThanksAreUnderWay();
    voteOnTheFirst();
    hold();
    answerEach();
    String promise = promiseTheFirst();
    killWhileAnAnswerIsUnderWay();
    keep(promise);
    assertNothingIsMissingOrDouble();
  }

  private void plan() {
    official.post(
        "/forums",
        Map.of(
            "code", "FKP-KTP",
            "unitCode", "DUKCAPIL",
            "theme", "Antrean KTP",
            "description", "Bagaimana antrean menjadi lebih pendek",
            "venue", "Aula",
            "heldAt", "2027-01-05T02:00:00Z",
            "opinionsFrom", "2026-12-21",
            "opinionsUntil", "2026-12-31",
            "topics", List.of(Map.of("code", "LOKET", "title", "Loket"))));
    move("OPEN");
    await().until(this::letsPassersByIn);
  }

  /** Residents are shown within a second what officials do. */
  private boolean letsPassersByIn() {
    try (WebPhone passerBy = new WebPhone(city)) {
      passerBy.type("/start fkp-FKP-KTP");
      await().until(() -> !passerBy.texts().isEmpty());
      return passerBy.texts().getFirst().contains("sebagai siapa");
    }
  }

  private void release() {
    String id = official.json(OPINIONS).at("/items/0/id").asString();
    official.patch(OPINIONS + "/" + id, Map.of("released", true, "publicText", SHOWN));
  }

  private void killWhileTheThanksAreUnderWay() throws Exception {
    Participant held = participants.get(2);
    whatsApp.holdNextReply();
    held.resident().tap("Kirim");
    whatsApp.awaitHeld();
    city.kill();
    participants.stream()
        .skip(1)
        .filter(each -> !each.equals(held))
        .forEach(each -> each.resident().tap("Kirim"));
    city.start();
  }

  /** Three of four agree in the end. */
  private void voteOnTheFirst() {
    participants.get(1).vote(SHOWN, "Setuju");
    participants.get(2).vote(SHOWN, "Setuju");
    participants.get(3).vote(SHOWN, "Tidak setuju");
    participants.get(4).vote(SHOWN, "Tidak setuju");
    participants.get(4).voteAnew("Setuju");
    JsonNode list = official.json(OPINIONS);
    participants.forEach(each -> opinions.put(each, idOf(each, list)));
    JsonNode support = official.json(path(first())).path("support");
    assertThat(support.path("agree").asInt()).isEqualTo(3);
    assertThat(support.path("disagree").asInt()).isOne();
    assertThat(support.path("groups").isEmpty()).isTrue();
    assertThat(support.path("sentence").asString()).isEqualTo("75 % dari 4 setuju");
  }

  private void hold() {
    move("CLOSED");
    move("HELD");
  }

  private void answerEach() {
    for (Participant each : participants) {
      Map<String, String> answer = Map.of("decision", "ACCEPTED", "text", answerTo(each));
      official.patch(path(each), Map.of("answer", answer));
    }
  }

  private String promiseTheFirst() {
    String answer =
        official.post(
            FORUM + "/commitments",
            Map.of(
                "text", "Membuka loket lansia",
                "personInCharge", "Kepala bidang",
                "targetOn", "2027-02-01",
                "opinions", List.of(opinions.get(first()))));
    return FORUM + "/commitments/" + CityOfficial.read(answer).path("id").asString();
  }

  /** They hear in the order of sending; all others have theirs by then, and that is known. */
  private void killWhileAnAnswerIsUnderWay() throws Exception {
    telegram.holdNextReply();
    move("REPORTED");
    telegram.awaitHeld();
    participants.stream().skip(1).forEach(each -> each.hearsOfOwn(answerTo(each)));
    city.awaitUnsent(1);
    city.kill();
    city.start();
    first().hearsOfOwn(answerTo(first()));
  }

  private void keep(String promise) {
    official.patch(promise, Map.of("doneOn", "2026-12-18", "evidence", "https://kota.example"));
    assertThat(first().resident().reads("sudah dilaksanakan")).contains("Membuka loket lansia");
  }

  private void assertNothingIsMissingOrDouble() {
    for (Participant each : participants) {
      city.awaitQuiet(each.phone());
      each.resident().hasReadAll();
      assertThat(each.phone().violations()).isEmpty();
    }
    assertThat(official.json(OPINIONS).path("total").asInt()).isEqualTo(5);
  }

  private Participant first() {
    return participants.getFirst();
  }

  private String path(Participant author) {
    return OPINIONS + "/" + opinions.get(author);
  }

  private static String answerTo(Participant author) {
    return "Jawaban untuk " + author.group() + ".";
  }

  private static String idOf(Participant author, JsonNode list) {
    return list.path("items")
        .valueStream()
        .filter(item -> item.path("proposal").asString().equals(author.proposal()))
        .map(item -> item.path("id").asString())
        .collect(Collectors.joining());
  }

  private void move(String to) {
    official.post(FORUM + "/transitions", Map.of("to", to));
  }
}
