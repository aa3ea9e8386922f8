package id.suarawarga.gateway.whatsapp;

import id.suarawarga.gateway.channel.ChannelStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** The WhatsApp channel, on where its four settings are set. */
@Configuration(proxyBeanMethods = false)
@Import(WhatsAppOnConfiguration.class)
public class WhatsAppConfiguration {

  @Bean
  ChannelStatus whatsAppStatus(Environment environment) {
    return new ChannelStatus(
        "WhatsApp", WhatsAppSettings.isWanted(environment), WhatsAppSettings.VARIABLES);
  }
}
