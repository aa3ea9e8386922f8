package id.suarawarga.gateway.webchat;

import id.suarawarga.engine.Migration;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.gateway.channel.ChannelStatus;
import id.suarawarga.gateway.channel.Time;
import id.suarawarga.gateway.clock.Chore;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The web chat, always on. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WebChatSettings.class)
@Import({WebChatApi.class, WebChatProblems.class, ChatPage.class, SharedFiles.class})
public class WebChatConfiguration {

  @Bean
  ChannelStatus webChatStatus() {
    return new ChannelStatus("Web, kios", true, List.of());
  }

  /** Migrates the gateway's own tables, with a history of their own. */
  @Bean
  Flyway gatewayFlyway(DataSource database) throws SQLException {
    return Migration.of("gateway", database);
  }

  @Bean
  WebConversations webConversations(
      JdbcClient database, Vault vault, WebChatSettings settings, Clock clock) {
    return new WebConversations(database, vault, settings, clock);
  }

  @Bean
  WebEvents webEvents(JdbcClient database, Vault vault) {
    return new WebEvents(database, vault);
  }

  @Bean
  Bells bells(WebChatSettings settings) {
    return new Bells(settings.pagesPerConversation());
  }

  @Bean
  BellRinger bellRinger(DataSource database, Bells bells, Time time) {
    return new BellRinger(database, bells, time);
  }

  @Bean
  EventStream eventStream(WebEvents events, Bells bells) {
    return new EventStream(events, bells);
  }

  @Bean
  FileLinks fileLinks(
      @Value("${suara.public-url:http://localhost:8080}") String publicUrl,
      Vault vault,
      Clock clock) {
    return new FileLinks(publicUrl, vault, clock);
  }

  @Bean
  WebChatChannel webChatChannel(WebEvents events, Bells bells, FileLinks links) {
    return new WebChatChannel(events, bells, links);
  }

  @Bean
  WebChatLimits webChatLimits(WebChatSettings settings, Time time) {
    return new WebChatLimits(
        new AddressLimit(settings.conversationsPerMinute(), time),
        new AddressLimit(settings.messagesPerMinute(), time));
  }

  @Bean
  Chore webChatChore(WebConversations conversations) {
    return new Chore("web chat", conversations::purge);
  }
}
