package id.suarawarga.gateway.whatsapp;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import id.suarawarga.gateway.whatsapp.GraphAnswer.Done;
import id.suarawarga.gateway.whatsapp.GraphAnswer.Silence;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class GraphApiTest {

  private static final String PATH = "/v25.0/300000000000001/messages";
  private static final String SENT = "{\"messages\":[{\"id\":\"wamid.OUT1\"}]}";

  private WireMockServer server = listen(0);

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void aCallNamesNumberAndVersionAndBearsTheToken() {
    assertThat(api().post(hello())).isEqualTo(new Done("wamid.OUT1"));

    server.verify(
        postRequestedFor(urlEqualTo(PATH)).withHeader("Authorization", equalTo("Bearer secret")));
  }

  @Test
  void afterABrokenConnectionTheNextCallTakesANewOne() throws Exception {
    GraphApi api = api();
    sendTwoAtOnce(api);
    int port = server.port();
    server.stop();
    server = listen(port);

    assertThat(api.post(hello())).isInstanceOf(Silence.class);
    assertThat(api.post(hello())).isInstanceOf(Done.class);
  }

  @Test
  void readMarksDoNotWaitAndAreLeftOutWhereTooManyAreOnTheirWay() {
    ReadMarks marks = new ReadMarks(api());
    for (int i = 0; i < 100; i++) {
      marks.readAndTyping("wamid.IN" + i);
    }
    await().until(() -> server.getAllServeEvents().size() >= 64);
    assertThat(server.getAllServeEvents()).hasSizeLessThan(100);
  }

  private GraphApi api() {
    return TestNumber.api(HttpUrl.get(server.baseUrl()), "secret");
  }

  private static void sendTwoAtOnce(GraphApi api) throws InterruptedException {
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      Callable<Object> call = () -> api.post(hello());
      both.invokeAll(List.of(call, call));
    }
  }

  private static WireMockServer listen(int port) {
    WireMockServer server = new WireMockServer(options().port(port));
    server.start();
    server.stubFor(post(PATH).willReturn(okJson(SENT).withFixedDelay(300)));
    return server;
  }

  private static ObjectNode hello() {
    return GraphApi.JSON.createObjectNode().put("type", "text");
  }
}
