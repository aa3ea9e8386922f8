package id.suarawarga.engine.message;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One message from a person, or from the clock in a person's name.
 *
 * @param externalId the provider's id of it; with the account it is the key by which a second
 *     delivery is recognised
 * @param aliases further addresses of the same person that came with the message
 * @param sentAt when the person sent it, where the provider says so
 */
public record InboundMessage(
    String externalId,
    Address from,
    List<Address> aliases,
    Content content,
    @Nullable Instant sentAt) {

  public InboundMessage {
    aliases = List.copyOf(aliases);
  }

  /** A message that came with one address and no time. */
  public static InboundMessage of(String externalId, Address from, Content content) {
    return new InboundMessage(externalId, from, List.of(), content, null);
  }
}
