package id.suarawarga.gateway.telegram;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import id.suarawarga.gateway.telegram.BotAnswer.Done;
import id.suarawarga.gateway.telegram.BotAnswer.Silence;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

/** A server that was restarted leaves connections in the pool that are dead. */
class DeadConnectionsTest {

  private static final String SENT =
      """
      {"ok":true,"result":{"message_id":7,"date":1,"chat":{"id":1,"type":"private"}}}""";

  private WireMockServer server = listen(0);

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void afterOneOfThemHasFailedTheNextCallTakesANewOne() throws Exception {
    HttpUrl url = HttpUrl.get(server.baseUrl());
    BotApi api =
        new BotApi(
            TelegramHttp.client(url, Map.of()),
            url,
            "1:token",
            new TelegramHealth(Clock.systemUTC()));
    sendTwoAtOnce(api);

    int port = server.port();
    server.stop();
    server = listen(port);

    assertThat(api.call(hello())).isInstanceOf(Silence.class);
    assertThat(api.call(hello())).isInstanceOf(Done.class);
  }

  private static void sendTwoAtOnce(BotApi api) throws InterruptedException {
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      Callable<Object> call = () -> api.call(hello());
      both.invokeAll(List.of(call, call));
    }
  }

  private static WireMockServer listen(int port) {
    WireMockServer server = new WireMockServer(options().port(port));
    server.start();
    server.stubFor(any(anyUrl()).willReturn(okJson(SENT).withFixedDelay(300)));
    return server;
  }

  private static SendMessage hello() {
    return SendMessage.builder().chatId("1").text("Halo").build();
  }
}
