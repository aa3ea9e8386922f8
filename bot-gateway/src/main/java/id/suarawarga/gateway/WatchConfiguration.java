package id.suarawarga.gateway;

import id.suarawarga.engine.outbox.Outbox;
import id.suarawarga.gateway.delivery.Delivery;
import id.suarawarga.gateway.delivery.DeliveryHealth;
import id.suarawarga.gateway.delivery.Lines;
import id.suarawarga.gateway.delivery.RedisHealth;
import id.suarawarga.gateway.delivery.RedisLimits;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.observation.ObservationPredicate;
import org.flywaydb.core.Flyway;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what an operator watches: figures and health. */
@Configuration(proxyBeanMethods = false)
class WatchConfiguration {

  @Bean
  MeterBinder deliveryMeters(Delivery delivery, Lines lines, Outbox outbox) {
    return meters -> {
      Gauge.builder("suara.outbox.depth", outbox, Outbox::depth).register(meters);
      Gauge.builder("suara.delivery.held", delivery, Delivery::size).register(meters);
      Gauge.builder("suara.delivery.halted", lines, all -> all.halted().size()).register(meters);
    };
  }

  @Bean
  HealthIndicator deliveryHealthIndicator(Lines lines) {
    return new DeliveryHealth(lines);
  }

  @Bean
  HealthIndicator redisHealthIndicator(RedisLimits redis) {
    return new RedisHealth(redis);
  }

  @Bean
  HealthIndicator schemaHealthIndicator(Flyway engineFlyway) {
    return new SchemaHealth(engineFlyway);
  }

  @Bean
  ObservationPredicate channelRequestsUnobserved() {
    return new ChannelRequestsUnobserved();
  }
}
