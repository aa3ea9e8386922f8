package id.suarawarga.engine.message;

/**
 * Where a person can be reached. One person may have several: a phone number and a business-scoped
 * id, for example.
 *
 * @param user the provider's id of the person; personal data
 */
public record Address(Account account, String user) {

  public Address {
    if (user.isBlank()) {
      throw new IllegalArgumentException("an address needs a user");
    }
  }

  public ChannelType channel() {
    return account.channel();
  }

  /**
   * Whether it may be somebody else's one day, as a phone number may. What only digits name on
   * WhatsApp is a number; all other ids belong to one person for ever.
   */
  public boolean changesHands() {
    return channel() == ChannelType.WHATSAPP && user.chars().allMatch(Character::isDigit);
  }

  /** Without the user: this may end up in a log. */
  @Override
  public String toString() {
    return account + "/…";
  }
}
