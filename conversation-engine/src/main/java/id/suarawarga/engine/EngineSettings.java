package id.suarawarga.engine;

import id.suarawarga.engine.privacy.Vault;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of the engine, all under {@code suara}.
 *
 * @param secret the master key of personal data
 * @param timezone decides which day it is
 * @param oncePerDay whether a person may answer about a service only once a day
 * @param remindAfter how long after the last word an unfinished survey is remembered
 * @param sessionTtl how long an idle conversation stays in Redis
 * @param committers threads that commit turns, each with a connection of its own
 * @param lease how long a reply belongs to a replica that has stopped answering
 */
@ConfigurationProperties("suara")
public record EngineSettings(
    @Nullable String secret,
    @DefaultValue("Asia/Jakarta") String timezone,
    @DefaultValue("true") boolean oncePerDay,
    @DefaultValue("30m") Duration remindAfter,
    @DefaultValue("24h") Duration sessionTtl,
    @DefaultValue("1") int committers,
    @DefaultValue("30s") Duration lease) {

  /** The vault under the master key. */
  Vault vault() {
    if (secret == null || secret.length() < Vault.MIN_SECRET_LENGTH) {
      throw new StartProblem(
          "SUARA_SECRET is missing or shorter than 32 characters: set it to a random text, for"
              + " example from `openssl rand -base64 33`, and keep it; without it stored addresses"
              + " cannot be read.");
    }
    return new Vault(secret);
  }

  /** Decides which day it is. */
  public ZoneId zone() {
    try {
      return ZoneId.of(timezone);
    } catch (DateTimeException e) {
      throw new StartProblem(
          "SUARA_TIMEZONE is no time zone: set it to a name such as Asia/Jakarta, Asia/Makassar or"
              + " Asia/Jayapura.",
          e);
    }
  }
}
