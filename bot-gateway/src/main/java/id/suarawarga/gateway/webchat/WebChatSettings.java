package id.suarawarga.gateway.webchat;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the web chat. The limits are generous, because a whole village may share the
 * address of its mobile operator.
 *
 * @param conversationsPerMinute the most that may be begun from one address
 * @param messagesPerMinute the most that may be sent from one address
 * @param keep the silence after which a conversation is forgotten
 * @param keepKiosk the same for the tablet on the counter
 */
@ConfigurationProperties("suara.webchat")
record WebChatSettings(
    @DefaultValue("60") int conversationsPerMinute,
    @DefaultValue("1200") int messagesPerMinute,
    @DefaultValue("24h") Duration keep,
    @DefaultValue("1h") Duration keepKiosk) {}
