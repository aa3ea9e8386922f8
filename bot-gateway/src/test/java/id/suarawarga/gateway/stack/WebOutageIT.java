package id.suarawarga.gateway.stack;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.testing.TestServers;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that goes away in mid-survey, seen from the web chat. */
class WebOutageIT {

  @TempDir private Path data;
  private final int port = TestServers.freePort();
  private EmbeddedPostgres postgres;
  private WebStack stack;
  private WebVisitor visitor;

  @BeforeEach
  void startInMidSurvey() throws IOException {
    startPostgres();
    stack = new WebStack("jdbc:postgresql://127.0.0.1:" + port + "/postgres", List.of());
    TestCity.load(stack.database());
    visitor = new WebVisitor(stack);
    visitor.begin("{\"start\":\"skm-DUKCAPIL-KTP\"}");
    visitor.type(UUID.randomUUID(), "setuju");
    stack.awaitSent();
  }

  @AfterEach
  void stop() throws IOException {
    stack.close();
    postgres.close();
  }

  @Test
  void withoutTheDatabaseEverythingIsRefusedInTimeAndInPlainWords() throws IOException {
    postgres.close();

    assertToldToComeAgain(() -> visitor.type(UUID.randomUUID(), "Perempuan"));
    assertToldToComeAgain(() -> new WebVisitor(stack).begin("{}"));
    assertToldToComeAgain(() -> visitor.get("/chat/api/events?token=" + visitor.token()));
    assertThat(visitor.get("/chat").statusCode()).isEqualTo(200);
  }

  @Test
  void whatWasRefusedIsTakenLaterAndOnce() throws IOException {
    UUID id = UUID.randomUUID();
    postgres.close();
    assertThat(visitor.type(id, "Perempuan").statusCode()).isEqualTo(503);

    startPostgres();
    Awaitility.await().until(() -> visitor.type(id, "Perempuan").statusCode() == 202);
    assertThat(visitor.type(id, "Perempuan").statusCode()).isEqualTo(202);
    stack.awaitSent();
    try (WebEar ear = visitor.listen(2)) {
      assertThat(ear.await(1)).hasSize(1).first().asString().contains("Berapa usia Anda?");
    }
  }

  private static void assertToldToComeAgain(Supplier<HttpResponse<String>> request) {
    long before = System.nanoTime();
    HttpResponse<String> answer = request.get();
    Duration took = Duration.ofNanos(System.nanoTime() - before);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(took).isLessThan(Duration.ofSeconds(2));
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(answer.body()).contains("Send the same again").doesNotContain("Exception", "SQL");
  }

  private void startPostgres() throws IOException {
    postgres =
        EmbeddedPostgres.builder()
            .setPort(port)
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .start();
  }
}
