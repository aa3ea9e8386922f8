package id.suarawarga.admin;

import id.suarawarga.admin.account.Passwords;
import id.suarawarga.engine.StartProblem;
import id.suarawarga.engine.privacy.Vault;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings that the admin API reads.
 *
 * @param secret the master key, {@code SUARA_SECRET}
 * @param timezone where days begin and end, {@code SUARA_TIMEZONE}
 * @param admin the first administrator
 */
@ConfigurationProperties("suara")
public record AdminSettings(
    @Nullable String secret, @Nullable String timezone, @Nullable FirstAdministrator admin) {

  private static final int SECRET_CHARACTERS = 32;

  /**
   * The first administrator.
   *
   * @param password {@code SUARA_ADMIN_PASSWORD}; generated when left out
   */
  public record FirstAdministrator(@Nullable String password) {

    @Override
    public String toString() {
      return "FirstAdministrator[…]";
    }
  }

  public AdminSettings {
    if (secret == null || secret.length() < SECRET_CHARACTERS) {
      throw new StartProblem(
          "SUARA_SECRET must be set to a random text of at least 32 characters, the same for every"
              + " process of this installation; `openssl rand -base64 32` makes one.");
    }
    zone(timezone);
    if (admin != null && admin.password() != null) {
      Passwords.weakness(admin.password())
          .ifPresent(
              weakness -> {
                throw new StartProblem("SUARA_ADMIN_PASSWORD " + weakness + ".");
              });
    }
  }

  /** What opens the words of complaints. */
  Vault vault() {
    return new Vault(Objects.requireNonNull(secret));
  }

  /** Where days begin and end. */
  public ZoneId zone() {
    return zone(timezone);
  }

  /** The password given for the first administrator. */
  public @Nullable String adminPassword() {
    return admin == null ? null : admin.password();
  }

  /** Without the secrets, wherever it may be printed. */
  @Override
  public String toString() {
    return "AdminSettings[timezone=" + zone() + "]";
  }

  private static ZoneId zone(@Nullable String name) {
    try {
      return ZoneId.of(name == null ? "Asia/Jakarta" : name);
    } catch (DateTimeException e) {
      throw new StartProblem(
          "SUARA_TIMEZONE must be a time zone such as Asia/Jakarta, Asia/Makassar or Asia/Jayapura.");
    }
  }
}
