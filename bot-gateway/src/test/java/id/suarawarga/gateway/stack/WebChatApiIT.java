package id.suarawarga.gateway.stack;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.gateway.stack.WebEar.Heard;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebChatApiIT {

  private static final String KTP = "{\"start\":\"skm-DUKCAPIL-KTP\",\"more\":1}";

  @AutoClose private static WebStack stack;
  private final WebVisitor visitor = new WebVisitor(stack);

  @BeforeAll
  static void start() {
    stack = new WebStack();
  }

  @Test
  void theBotSpeaksFirst() {
    assertThat(visitor.begin("").statusCode()).isEqualTo(201);
    try (WebEar ear = visitor.listen(0)) {
      assertThat(ear.await(1).getFirst().text()).contains("Selamat datang");
    }
  }

  @Test
  void aTokenIsLongAndIsNotStored() {
    visitor.begin(KTP);
    assertThat(visitor.token()).hasSizeGreaterThanOrEqualTo(43); // 256 bits
    assertThat(
            stack
                .database()
                .sql("select web_conversation::text from web_conversation")
                .query(String.class)
                .list())
        .noneMatch(row -> row.contains(visitor.token()));
  }

  @Test
  void theSameIdTwiceHasOneEffect() {
    visitor.begin(KTP);
    UUID id = UUID.randomUUID();
    assertThat(visitor.type(id, "setuju").statusCode()).isEqualTo(202);
    assertThat(visitor.type(id, "setuju").statusCode()).isEqualTo(202);
    stack.awaitSent();
    try (WebEar ear = visitor.listen(0)) {
      visitor.type(UUID.randomUUID(), "Perempuan");
      assertThat(ear.await(3)).extracting(Heard::number).containsExactly(1, 2, 3);
    }
  }

  @Test
  void listeningAgainGoesOnAfterTheLastEvent() {
    visitor.begin(KTP);
    visitor.type(UUID.randomUUID(), "setuju");
    stack.awaitSent();
    try (WebEar ear = visitor.listen(1)) {
      assertThat(ear.await(1)).extracting(Heard::number).containsExactly(2);
    }
  }

  @Test
  void aTapEditsTheBubbleThatCarriedIt() {
    visitor.begin(KTP);
    try (WebEar ear = visitor.listen(0)) {
      String agree = option(ear.await(1).getFirst(), 0);
      visitor.tap(UUID.randomUUID(), agree);
      assertThat(ear.await(2).getLast().data().get("replaces").intValue()).isEqualTo(1);
    }
  }

  @Test
  void oneConversationHearsNothingOfAnother() {
    visitor.begin(KTP);
    WebVisitor other = new WebVisitor(stack);
    other.begin("{}");
    try (WebEar ear = other.listen(0)) {
      visitor.type(UUID.randomUUID(), "setuju");
      stack.awaitSent();
      other.type(UUID.randomUUID(), "/status");
      assertThat(ear.await(2)).noneMatch(heard -> heard.text().contains("KTP"));
    }
  }

  @Test
  void anotherReplicaHearsAtOnce() {
    visitor.begin(KTP);
    try (WebStack replica = stack.replica();
        WebEar ear = visitor.at(replica).listen(0)) {
      ear.await(1);
      visitor.type(UUID.randomUUID(), "setuju");
      assertThat(ear.await(2)).hasSize(2); // within 10 s; pages look for themselves after 15 s
    }
  }

  @Test
  void theOldestOfManyPagesGivesWay() {
    visitor.begin(KTP);
    try (WebEar oldest = visitor.listen(0);
        WebEar second = visitor.listen(0);
        WebEar newest = listenOften(7)) {
      oldest.awaitEnd();
      visitor.type(UUID.randomUUID(), "setuju");
      assertThat(second.await(2)).hasSameSizeAs(newest.await(2));
      assertThat(oldest.heard()).hasSizeLessThanOrEqualTo(1);
    }
  }

  @Test
  void aWrongTokenIsRefused() {
    visitor.withToken("guessed");
    assertThat(visitor.type(UUID.randomUUID(), "halo").statusCode()).isEqualTo(401);
    assertThat(visitor.get("/chat/api/events?token=guessed").statusCode()).isEqualTo(401);
    assertThat(visitor.get("/chat/api/events").statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"00000000-0000-4000-8000-000000000001\"}",
        "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"text\":\"a\",\"choice\":\"b\"}",
        "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"text\":\" \"}",
        "{\"text\":\"halo\"}",
        "{\"id\":\"1\",\"text\":\"halo\"}",
        "[",
        ""
      })
  void whatCannotBeMeantIsRefusedInPlainWords(String body) {
    visitor.begin("{}");
    HttpResponse<String> answer = visitor.post("/chat/api/messages", body);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("Send ").doesNotContain("Exception");
  }

  /** Printed before its dialogue is there, or with a slip: nobody stands before an error. */
  @ParameterizedTest
  @ValueSource(strings = {"aduan-NO-SUCH", "fkp-FKP-2026", "skm-NO-SUCH", "whatever"})
  void aLinkThatLeadsNowhereLeadsToTheMenu(String start) {
    assertThat(visitor.begin("{\"start\":\"" + start + "\"}").statusCode()).isEqualTo(201);
    try (WebEar ear = visitor.listen(0)) {
      assertThat(ear.await(1).getFirst().text()).contains("tidak kami kenal");
      assertThat(ear.heard().getLast().data().get("options")).isNotEmpty();
    }
  }

  @Test
  void aStartThatNoLinkCanHaveIsRefused() {
    assertThat(visitor.begin("{\"start\":\"a b\"}").statusCode()).isEqualTo(400);
  }

  @Test
  void aBodyOverTheLimitIsRefused() {
    visitor.begin("{}");
    String large = "x".repeat(3 << 20);
    assertThat(visitor.message(Map.of("id", UUID.randomUUID(), "text", large)).statusCode())
        .isEqualTo(413);
  }

  @Test
  void theKioskIsForgottenAfterAnHourAndAPageAfterADay() {
    WebVisitor kiosk = new WebVisitor(stack);
    kiosk.begin("{\"kiosk\":true}");
    visitor.begin("{}");
    stack.clock().advance(Duration.ofMinutes(61));
    stack.tidyUp();
    assertThat(kiosk.type(UUID.randomUUID(), "halo").statusCode()).isEqualTo(401);
    assertThat(visitor.type(UUID.randomUUID(), "halo").statusCode()).isEqualTo(202);
  }

  @Test
  void thePageRunsNothingButItsOwnScript() {
    HttpResponse<String> page = visitor.get("/chat");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("default-src 'none'", "script-src 'self'")
        .doesNotContain("unsafe");
    assertThat(page.body()).doesNotContain("http:", "https:", "style=", "onclick");
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
  }

  @Test
  void thePageIsSmall() {
    int size =
        List.of("/chat", "/chat/chat.js", "/chat/words.js", "/chat/chat.css").stream()
            .mapToInt(path -> visitor.get(path).body().length())
            .sum();
    assertThat(size).isBetween(1_000, 60_000);
  }

  /** So many more pages; the last of them. */
  private WebEar listenOften(int pages) {
    return IntStream.range(0, pages).mapToObj(_ -> visitor.listen(0)).toList().getLast();
  }

  private static String option(Heard heard, int index) {
    return heard.data().get("options").get(index).get("id").stringValue();
  }
}
