package id.suarawarga.gateway.stack;

import id.suarawarga.gateway.testing.FakeGraphApi;
import id.suarawarga.gateway.testing.MetaDelivery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;

/** A gateway with a WhatsApp number, and a Meta of our own around it. */
final class WhatsAppStack implements AutoCloseable {

  private final FakeGraphApi meta = FakeGraphApi.start();
  private final HttpClient http = HttpClient.newHttpClient();
  private final WebStack gateway;

  WhatsAppStack(String... more) {
    List<String> settings =
        List.of(
            "suara.whatsapp.phone-number-id=" + FakeGraphApi.PHONE_NUMBER_ID,
            "suara.whatsapp.access-token=" + FakeGraphApi.TOKEN,
            "suara.whatsapp.app-secret=" + MetaDelivery.SECRET,
            "suara.whatsapp.verify-token=fake-verify-token",
            "suara.whatsapp.api-url=" + meta.url(),
            "suara.whatsapp.messages-per-second=1000",
            "suara.whatsapp.person-every=0s");
    gateway =
        new WebStack(Stream.concat(settings.stream(), Stream.of(more)).toArray(String[]::new));
  }

  FakeGraphApi meta() {
    return meta;
  }

  WebStack gateway() {
    return gateway;
  }

  /** Delivers as Meta does; returns what was answered. */
  int deliver(byte[] body) {
    HttpRequest request =
        HttpRequest.newBuilder(gateway.url("/webhooks/whatsapp"))
            .header("Content-Type", "application/json")
            .header("X-Hub-Signature-256", MetaDelivery.signature(body, MetaDelivery.SECRET))
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    gateway.close();
    meta.close();
    http.close();
  }
}
