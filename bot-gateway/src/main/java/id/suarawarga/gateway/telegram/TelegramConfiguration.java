package id.suarawarga.gateway.telegram;

import id.suarawarga.gateway.channel.ChannelStatus;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** The Telegram channel, on where {@code SUARA_TELEGRAM_TOKEN} is set. */
@Configuration(proxyBeanMethods = false)
@Import(TelegramOnConfiguration.class)
public class TelegramConfiguration {

  @Bean
  ChannelStatus telegramStatus(Environment environment) {
    boolean on = TelegramToken.isSet(environment);
    return new ChannelStatus("Telegram", on, List.of("SUARA_TELEGRAM_TOKEN"));
  }
}
