package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.feature.Outcome;
import id.suarawarga.engine.message.OutboundMessage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that one message causes.
 *
 * @param next the conversation afterwards, one version on
 * @param replies in the order of sending
 * @param toast a short word about a tap, for channels that can show one beside the chat
 */
public record Turn(
    Conversation next,
    List<OutboundMessage> replies,
    List<Outcome> outcomes,
    @Nullable String toast) {

  public Turn {
    replies = List.copyOf(replies);
    outcomes = List.copyOf(outcomes);
  }
}
