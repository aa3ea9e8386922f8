package id.suarawarga.gateway.whatsapp;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The WhatsApp channel where it is on. */
@Configuration(proxyBeanMethods = false)
@Conditional(WhatsAppWanted.class)
@EnableConfigurationProperties(WhatsAppSettings.class)
class WhatsAppOnConfiguration {

  /** Until they are written down. */
  @Bean
  Statuses whatsAppStatuses(MeterRegistry meters) {
    return statuses ->
        statuses.forEach(
            status ->
                meters
                    .counter("suara.whatsapp.statuses", "kind", status.kind().name())
                    .increment());
  }
}
