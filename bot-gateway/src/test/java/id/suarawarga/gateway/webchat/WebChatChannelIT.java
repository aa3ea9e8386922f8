package id.suarawarga.gateway.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.Content.Choice;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.testing.TestServers;
import id.suarawarga.gateway.channel.Channel;
import id.suarawarga.gateway.channel.ChannelContract;
import id.suarawarga.gateway.channel.SendResult;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.json.JsonMapper;

/** The web chat as every channel is, and what is its own. */
class WebChatChannelIT extends ChannelContract {

  private static final WebChatSettings SETTINGS =
      new WebChatSettings(1, 1, 8, Duration.ofDays(1), Duration.ofHours(1));

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Vault vault = new Vault("a master key for tests, 32 characters and more");
  private WebConversations conversations;
  private WebEvents events;
  private WebChatChannel channel;
  private final FileLinks links = new FileLinks("http://kota.example", vault, Clock.systemUTC());
  private WebConversation resident;

  @BeforeEach
  void start() throws SQLException {
    var source = new DriverManagerDataSource(TestServers.newDatabaseUrl(), "postgres", "");
    new WebChatConfiguration().gatewayFlyway(source);
    JdbcClient database = JdbcClient.create(source);
    conversations = new WebConversations(database, vault, SETTINGS, Clock.systemUTC());
    events = new WebEvents(database, vault);
    channel = new WebChatChannel(events, new Bells(8), links);
    resident = conversations.begin(false).conversation();
  }

  @Override
  protected Channel channel() {
    return channel;
  }

  @Override
  protected Channel cutOff() {
    var away = new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/none", "postgres", "");
    return new WebChatChannel(new WebEvents(JdbcClient.create(away), vault), new Bells(8), links);
  }

  @Override
  protected Address resident() {
    return resident.visitor();
  }

  @Override
  protected Account stranger() {
    return new Account(ChannelType.TELEGRAM, resident.id().toString());
  }

  /** As the page does it: what is replaced gives up its place to what replaces it. */
  @Override
  protected List<Shown> screen() {
    Map<Integer, WebEvent> bubbles = new LinkedHashMap<>();
    for (WebEvents.Numbered numbered : events.after(resident.id(), 0)) {
      WebEvent event = JSON.readValue(numbered.json(), WebEvent.class);
      if (event.replaces() != null) {
        bubbles.remove(event.replaces());
      }
      bubbles.put(numbered.number(), event);
    }
    return bubbles.values().stream().map(WebChatChannelIT::shown).toList();
  }

  @Override
  protected Choice tap(String label) {
    WebEvent newest =
        JSON.readValue(events.after(resident.id(), 0).getLast().json(), WebEvent.class);
    String option =
        newest.options().stream()
            .filter(button -> button.label().equals(label))
            .findFirst()
            .orElseThrow()
            .id();
    Posted posted = new Posted(UUID.randomUUID(), null, option);
    return (Choice) posted.content(id -> events.bubbleOf(resident.id(), id));
  }

  @Override
  protected int timesARepeatIsSeen() {
    return 1;
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
    assertThat(cutOff().send(7, hello(resident), 1)).isInstanceOf(SendResult.NotSent.class);
  }

  @Test
  void webAndKioskLeaveHere() {
    assertThat(channel.serves(new WebConversation(UUID.randomUUID(), true).visitor().account()))
        .isTrue();
    assertThat(channel.serves(new WebConversation(UUID.randomUUID(), false).visitor().account()))
        .isTrue();
  }

  private static Shown shown(WebEvent event) {
    return new Shown(event.text(), event.options().stream().map(WebEvent.Button::label).toList());
  }

  private static OutboundMessage hello(WebConversation conversation) {
    Address visitor = conversation.visitor();
    return OutboundMessage.text(visitor, "Halo");
  }
}
