package id.suarawarga.engine.message;

/**
 * Our side of a conversation: one bot, one phone number or one web conversation.
 *
 * @param id the provider's id of it; never a token
 */
public record Account(ChannelType channel, String id) {

  public Account {
    if (id.isBlank()) {
      throw new IllegalArgumentException("an account needs an id");
    }
  }

  /** Reads what {@link #toString()} wrote. */
  public static Account parse(String text) {
    int colon = text.indexOf(':');
    return new Account(ChannelType.valueOf(text.substring(0, colon)), text.substring(colon + 1));
  }

  /** The form in which it is stored, such as {@code TELEGRAM:7000000001}. */
  @Override
  public String toString() {
    return channel + ":" + id;
  }
}
