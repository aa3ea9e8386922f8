package id.suarawarga.gateway.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FakeBotApiTest {

  @RegisterExtension static final WireMockExtension BOT = WireMockExtension.newInstance().build();

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @AutoClose private final FakeBotApi api = FakeBotApi.start();

  @Test
  void whatAResidentTypesIsThereUntilItIsConfirmed() throws Exception {
    api.type(5, "halo");

    JsonNode first = call("getUpdates", "{}").at("/result/0");
    assertThat(first.at("/message/text").asText()).isEqualTo("halo");
    assertThat(call("GETUPDATES", "{}").path("result")).hasSize(1);
    long next = first.path("update_id").asLong() + 1;
    assertThat(call("getUpdates", "{\"offset\":" + next + "}").path("result")).isEmpty();
  }

  @Test
  void anOffsetFarBeyondTheLastUpdateConfirmsNothing() throws Exception {
    api.type(5, "halo");

    assertThat(call("getUpdates", "{\"offset\":999999999}").path("result")).hasSize(1);
  }

  @Test
  void whatWaitsIsPushedToANewWebhook() throws Exception {
    BOT.stubFor(WireMock.post("/hook"));
    api.type(5, "halo");
    call("setWebhook", "{\"url\":\"%s\",\"secret_token\":\"s-1\"}".formatted(BOT.url("/hook")));
    api.awaitDelivered();

    BOT.verify(
        WireMock.postRequestedFor(WireMock.urlEqualTo("/hook"))
            .withRequestBody(WireMock.containing("halo")));
  }

  @Test
  void aTapCarriesTheDataOfTheButton() throws Exception {
    api.open(5);
    call(
        "sendMessage",
        "{\"chat_id\":5,\"text\":\"?\",\"reply_markup\":{\"inline_keyboard\":"
            + "[[{\"text\":\"Ya\",\"callback_data\":\"r:Q:1\"}]]}}");
    api.tap(5, "Ya");

    JsonNode query = call("getUpdates", "{}").at("/result/0/callback_query");
    assertThat(query.path("data").asText()).isEqualTo("r:Q:1");
    assertThat(api.openQueries()).containsExactly(query.path("id").asText());
  }

  @Test
  void nobodyCanBeWrittenToWhoHasNotWrittenOrHasBlockedTheBot() throws Exception {
    assertThat(send(5).path("description").asText()).endsWith("chat not found");
    api.type(5, "halo");
    assertThat(send(5).path("ok").asBoolean()).isTrue();
    api.block(5);
    assertThat(send(5).path("error_code").asInt()).isEqualTo(403);
  }

  @Test
  void anEditThatChangesNothingIsRefused() throws Exception {
    api.open(5);
    int id = send(5).at("/result/message_id").asInt();

    JsonNode edit =
        call("editMessageText", "{\"chat_id\":5,\"message_id\":%d,\"text\":\"hai\"}".formatted(id));

    assertThat(edit.path("description").asText()).contains("message is not modified");
  }

  @Test
  void aScriptedAnswerIsGivenOnce() throws Exception {
    api.open(5);
    api.answer("sendMessage", BotReply.tooManyRequests(3));

    assertThat(send(5).at("/parameters/retry_after").asInt()).isEqualTo(3);
    assertThat(send(5).path("ok").asBoolean()).isTrue();
  }

  private JsonNode send(long chat) throws Exception {
    return call("sendMessage", "{\"chat_id\":%d,\"text\":\"hai\"}".formatted(chat));
  }

  private JsonNode call(String method, String body) throws Exception {
    URI url = api.url().resolve("/bot" + FakeBotApi.TOKEN + "/" + method);
    HttpRequest request =
        HttpRequest.newBuilder(url)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    return BotRequest.MAPPER.readTree(HTTP.send(request, BodyHandlers.ofString()).body());
  }
}
