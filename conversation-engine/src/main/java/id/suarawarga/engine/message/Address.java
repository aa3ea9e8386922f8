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

  /** Without the user: this may end up in a log. */
  @Override
  public String toString() {
    return account + "/…";
  }
}
