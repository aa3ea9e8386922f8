package id.suarawarga.gateway.webchat;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.gateway.channel.Channel;
import id.suarawarga.gateway.channel.SendResult;
import java.util.UUID;
import org.springframework.dao.DataAccessException;

/** The web chat as the way out: what is stored counts as sent, and open pages are woken. */
final class WebChatChannel implements Channel {

  private static final Account ALL = new Account(ChannelType.WEB, "*");

  private final WebEvents events;
  private final Bells bells;
  private final FileLinks links;

  WebChatChannel(WebEvents events, Bells bells, FileLinks links) {
    this.events = events;
    this.bells = bells;
    this.links = links;
  }

  @Override
  public Account account() {
    return ALL;
  }

  @Override
  public boolean serves(Account account) {
    return account.channel() == ChannelType.WEB || account.channel() == ChannelType.KIOSK;
  }

  /** A repeat does no harm, so whatever went wrong with the database counts as not sent. */
  @Override
  public SendResult send(long id, OutboundMessage message, int attempt) {
    UUID conversation = WebConversation.idOf(message.to().account());
    try {
      return events
          .add(conversation, id, WebEvent.of(message, links))
          .<SendResult>map(number -> shown(conversation, number))
          .orElseGet(() -> new SendResult.Unreachable("the conversation has been forgotten"));
    } catch (DataAccessException e) {
      return new SendResult.NotSent("database: " + e.getClass().getSimpleName());
    }
  }

  private SendResult shown(UUID conversation, int number) {
    bells.ring(conversation);
    return new SendResult.Sent(String.valueOf(number));
  }
}
