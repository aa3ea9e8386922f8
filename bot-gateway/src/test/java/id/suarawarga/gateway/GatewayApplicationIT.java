package id.suarawarga.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.engine.testing.TestServers;
import id.suarawarga.gateway.channel.Channel;
import id.suarawarga.gateway.channel.Intake;
import id.suarawarga.gateway.channel.SendResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class GatewayApplicationIT {

  private static final Account ACCOUNT = new Account(ChannelType.TELEGRAM, "1");
  private static final int LIMIT = BodyLimit.LARGEST;

  @AutoClose private static ConfigurableApplicationContext application;
  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    SpringApplication gateway = new SpringApplication(GatewayApplication.class, WithChannel.class);
    application =
        gateway.run(
            "--server.port=0",
            "--management.server.port=0",
            "--suara.secret=a master key for tests, 32 characters and more",
            "--spring.datasource.url=" + TestServers.newDatabaseUrl(),
            "--spring.datasource.username=postgres",
            "--spring.data.redis.url=" + TestServers.redisUrl());
  }

  @Test
  void aMessageIsAnsweredThroughItsChannel() {
    Address siti = new Address(ACCOUNT, "5100000001");
    application
        .getBean(Intake.class)
        .receive(InboundMessage.of("1", siti, new Content.Text("/start")));
    List<OutboundMessage> sent = application.getBean(Recorder.class).sent;
    await().until(() -> !sent.isEmpty());
    assertThat(sent.getFirst().to()).isEqualTo(siti);
  }

  @Test
  void readinessMeansDatabaseAndSchemaAndNotTelegram() throws Exception {
    HttpResponse<String> answer = get("local.management.port", "/actuator/health/readiness");
    assertThat(answer.body())
        .contains("\"status\":\"UP\"", "\"db\":", "\"schema\":")
        .doesNotContain("delivery", "redis");
    assertThat(get("local.management.port", "/actuator/health/liveness").statusCode())
        .isEqualTo(200);
  }

  @Test
  void operatorsSeeWhichPartIsDown() throws Exception {
    assertThat(get("local.management.port", "/actuator/health").body())
        .contains("\"db\":", "\"delivery\":", "\"redis\":", "\"schema\":");
  }

  @Test
  void operatorsSeeWhatIsHeldAndHalted() throws Exception {
    assertThat(get("local.management.port", "/actuator/prometheus").body())
        .contains("suara_delivery_held", "suara_delivery_halted");
  }

  @Test
  void aBodyOverTheLimitIsRefused() throws Exception {
    assertThat(post(announced(LIMIT + 1)).statusCode()).isEqualTo(413);
    assertThat(post(announced(3 * LIMIT)).body()).contains("Send at most 3 MB");
  }

  @Test
  void aBodyOverTheLimitIsRefusedWhenItsLengthIsNotAnnounced() throws Exception {
    assertThat(post(unannounced(LIMIT + 1)).statusCode()).isEqualTo(413);
  }

  @Test
  void aBodyWithinTheLimitIsNot() throws Exception {
    assertThat(post(announced(LIMIT)).statusCode()).isEqualTo(404);
    assertThat(post(unannounced(LIMIT)).statusCode()).isEqualTo(404);
  }

  @Test
  void anErrorTellsNothingOfTheInside() throws Exception {
    assertThat(get("local.server.port", "/nothing-here?token=x").body())
        .doesNotContain("token", "nothing-here", "Exception", "trace");
  }

  private HttpResponse<String> post(BodyPublisher body) throws Exception {
    return send(HttpRequest.newBuilder(uri("local.server.port", "/webhooks/nobody")).POST(body));
  }

  private HttpResponse<String> get(String port, String path) throws Exception {
    return send(HttpRequest.newBuilder(uri(port, path)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  private static URI uri(String port, String path) {
    return URI.create("http://127.0.0.1:" + application.getEnvironment().getProperty(port) + path);
  }

  private static BodyPublisher announced(int length) {
    return BodyPublishers.ofByteArray(new byte[length]);
  }

  private static BodyPublisher unannounced(int length) {
    return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[length]));
  }

  /** Takes everything. */
  static final class Recorder implements Channel {
    final List<OutboundMessage> sent = new CopyOnWriteArrayList<>();

    @Override
    public Account account() {
      return ACCOUNT;
    }

    @Override
    public SendResult send(long id, OutboundMessage message, int attempt) {
      sent.add(message);
      return new SendResult.Sent("90");
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class WithChannel {
    @Bean
    Recorder recorder() {
      return new Recorder();
    }
  }
}
