package id.suarawarga.gateway.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.testing.TestServers;
import id.suarawarga.gateway.channel.SendResult;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class WebChatChannelIT {

  private static final WebChatSettings SETTINGS =
      new WebChatSettings(1, 1, Duration.ofDays(1), Duration.ofHours(1));

  private final Vault vault = new Vault("a master key for tests, 32 characters and more");
  private WebConversations conversations;
  private WebEvents events;
  private WebChatChannel channel;

  @BeforeEach
  void start() {
    var source = new DriverManagerDataSource(TestServers.newDatabaseUrl(), "postgres", "");
    new WebChatConfiguration().gatewayFlyway(source).migrate();
    JdbcClient database = JdbcClient.create(source);
    conversations = new WebConversations(database, vault, SETTINGS, Clock.systemUTC());
    events = new WebEvents(database, vault);
    channel = new WebChatChannel(events, new Bells());
  }

  @Test
  void aMessageThatIsSentAgainIsShownOnce() {
    WebConversation siti = conversations.begin(false).conversation();
    assertThat(channel.send(7, hello(siti), 1)).isEqualTo(new SendResult.Sent("1"));
    assertThat(channel.send(7, hello(siti), 1)).isEqualTo(new SendResult.Sent("1"));
    assertThat(channel.send(8, hello(siti), 1)).isEqualTo(new SendResult.Sent("2"));
    assertThat(events.after(siti.id(), 0)).hasSize(2);
  }

  @Test
  void aForgottenConversationCannotBeReached() {
    WebConversation nobody = new WebConversation(UUID.randomUUID(), true);
    assertThat(channel.send(7, hello(nobody), 1)).isInstanceOf(SendResult.Unreachable.class);
  }

  @Test
  void withoutTheDatabaseNothingCountsAsSent() {
    var away = new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/none", "postgres", "");
    var unconnected =
        new WebChatChannel(new WebEvents(JdbcClient.create(away), vault), new Bells());
    WebConversation siti = new WebConversation(UUID.randomUUID(), false);
    assertThat(unconnected.send(7, hello(siti), 1)).isInstanceOf(SendResult.NotSent.class);
  }

  @Test
  void webAndKioskLeaveHere() {
    assertThat(channel.serves(new WebConversation(UUID.randomUUID(), true).visitor().account()))
        .isTrue();
    assertThat(channel.serves(new WebConversation(UUID.randomUUID(), false).visitor().account()))
        .isTrue();
  }

  private static OutboundMessage hello(WebConversation conversation) {
    Address visitor = conversation.visitor();
    return OutboundMessage.text(visitor, "Halo");
  }
}
