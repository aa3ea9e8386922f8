package id.suarawarga.gateway;

import id.suarawarga.engine.StartProblem;
import id.suarawarga.gateway.delivery.DeliverySettings;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings of the gateway, all under {@code suara}; defaults stand in {@code
 * suara-gateway.yml}.
 *
 * @param publicUrl where residents and providers reach us
 * @param closeAfter the silence after which an unfinished dialogue is closed
 * @param quietFrom nobody is reminded from this local time on …
 * @param quietUntil … until this one
 * @param keepSettled how long messages are kept once they are sent or given up
 * @param keepPersonKeys how long it can be told that two answers came from one person
 * @param tickEvery how often unfinished dialogues are looked at
 */
@ConfigurationProperties("suara")
record GatewaySettings(
    String publicUrl,
    Duration closeAfter,
    LocalTime quietFrom,
    LocalTime quietUntil,
    Duration keepSettled,
    Duration keepPersonKeys,
    Duration tickEvery,
    DeliverySettings delivery) {

  GatewaySettings {
    if (!isWebAddress(publicUrl)) {
      throw new StartProblem(
          "SUARA_PUBLIC_URL is not a web address: set it to what residents can open, such as"
              + " https://survei.kota.go.id.");
    }
  }

  private static boolean isWebAddress(String text) {
    try {
      URI uri = URI.create(text);
      return uri.getHost() != null
          && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
