package id.suarawarga.gateway.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FakeGraphApiTest {

  private static final String SITI = "6281200000001";
  private static final String HELLO =
      """
      {"messaging_product":"whatsapp","recipient_type":"individual","to":"6281200000001",
       "type":"text","text":{"body":"Halo *Siti*"}}
      """;

  private final HttpClient http = HttpClient.newHttpClient();
  private final FakeGraphApi fake = FakeGraphApi.start();

  @AfterEach
  void close() {
    http.shutdownNow();
    fake.close();
  }

  @Test
  void aMessageIsShownWithoutItsMarkup() throws Exception {
    assertThat(post(FakeGraphApi.TOKEN, HELLO).body()).contains("wamid.OUT1");
    assertThat(fake.await(SITI, "Halo").text()).isEqualTo("Halo Siti");
    assertThat(fake.messages("6281200000002")).isEmpty();
  }

  @Test
  void whatMetaWouldRefuseIsRefusedAndTold() throws Exception {
    assertThat(post(FakeGraphApi.TOKEN, HELLO.replace("text", "txt")).body()).contains("131009");
    assertThat(fake.violations()).isNotEmpty();
    assertThat(fake.messages(SITI)).isEmpty();
  }

  @Test
  void aWrongTokenIsRefused() throws Exception {
    assertThat(post("another", HELLO).body()).contains("190");
    assertThat(fake.requests()).isEmpty();
  }

  @Test
  void anAnswerMayBeLostAfterTheMessageWasTaken() {
    fake.answer(BotReply.doneButDropped());
    assertThatThrownBy(() -> post(FakeGraphApi.TOKEN, HELLO)).isInstanceOf(IOException.class);
    assertThat(fake.messages(SITI)).hasSize(1);
  }

  @Test
  void aMessageMayBeLostBeforeItWasTaken() {
    fake.answer(BotReply.dropped());
    assertThatThrownBy(() -> post(FakeGraphApi.TOKEN, HELLO)).isInstanceOf(IOException.class);
    assertThat(fake.requests()).hasSize(1);
    assertThat(fake.messages(SITI)).isEmpty();
  }

  private HttpResponse<String> post(String token, String body) throws Exception {
    String path = "/" + FakeGraphApi.VERSION + "/" + FakeGraphApi.PHONE_NUMBER_ID + "/messages";
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(fake.url() + path))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Authorization", "Bearer " + token)
            .POST(BodyPublishers.ofString(body))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }
}
