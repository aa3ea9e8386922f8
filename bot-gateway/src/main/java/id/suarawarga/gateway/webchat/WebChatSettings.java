package id.suarawarga.gateway.webchat;

import id.suarawarga.engine.StartProblem;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the web chat. The limits are generous, because a whole village may share the
 * address of its mobile operator.
 *
 * @param conversationsPerMinute the most that may be begun from one address
 * @param messagesPerMinute the most that may be sent from one address
 * @param pagesPerConversation the most that listen at once to one conversation, on one replica; the
 *     oldest gives way, which after a reload is the one that nobody sees any more
 * @param keep the silence after which a conversation is forgotten
 * @param keepKiosk the same for the tablet on the counter
 */
@ConfigurationProperties("suara.webchat")
record WebChatSettings(
    @DefaultValue("60") int conversationsPerMinute,
    @DefaultValue("1200") int messagesPerMinute,
    @DefaultValue("8") int pagesPerConversation,
    @DefaultValue("24h") Duration keep,
    @DefaultValue("1h") Duration keepKiosk) {

  WebChatSettings {
    requireSome(conversationsPerMinute, "CONVERSATIONS_PER_MINUTE");
    requireSome(messagesPerMinute, "MESSAGES_PER_MINUTE");
    requireSome(pagesPerConversation, "PAGES_PER_CONVERSATION");
  }

  private static void requireSome(int number, String name) {
    if (number < 1) {
      throw new StartProblem(
          "SUARA_WEBCHAT_%s is %d: set it to 1 or more, or leave it out.".formatted(name, number));
    }
  }
}
