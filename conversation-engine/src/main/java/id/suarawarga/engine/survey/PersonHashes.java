package id.suarawarga.engine.survey;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.privacy.Vault;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Hashes by which two responses of one person can be told to be theirs, within a calendar month and
 * no longer. Each month has a random key of its own, stored sealed; once it is dropped, nobody can
 * tell any more whose a response was, not even with the master key.
 */
public final class PersonHashes {

  private static final int KEY_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final JdbcClient jdbc;
  private final Vault vault;
  private final LoadingCache<LocalDate, byte[]> keys;

  public PersonHashes(JdbcClient jdbc, Vault vault) {
    this.jdbc = jdbc;
    this.vault = vault;
    // Keys are made on a thread of their own, because the caller may be in a transaction that is
    // rolled back later: the key would be gone while hashes under it are in use.
    this.keys =
        Caffeine.newBuilder()
            .maximumSize(24)
            .expireAfterWrite(Duration.ofHours(1))
            .executor(task -> Thread.ofVirtual().start(task))
            .buildAsync(this::keyOf)
            .synchronous();
  }

  /** The person's hash on that local day: 32 bytes. */
  public byte[] of(Address address, LocalDate day) {
    byte[] key = keys.get(day.withDayOfMonth(1));
    return Vault.hmac(key, address.account() + "\0" + address.user());
  }

  /**
   * Drops the keys of the months before that of this day. Other replicas may remember one for at
   * most an hour more.
   */
  public void dropBefore(LocalDate day) {
    jdbc.sql("delete from person_key where month < :month")
        .param("month", day.withDayOfMonth(1))
        .update();
    keys.invalidateAll();
  }

  private byte[] keyOf(LocalDate month) {
    return stored(month)
        .orElseGet(
            () -> {
              store(month);
              return stored(month).orElseThrow();
            });
  }

  private Optional<byte[]> stored(LocalDate month) {
    return jdbc.sql("select sealed from person_key where month = :month")
        .param("month", month)
        .query((row, n) -> vault.open(row.getBytes("sealed"), purpose(month)))
        .optional();
  }

  /** When several replicas do this at once, the first one's key is the month's. */
  private void store(LocalDate month) {
    byte[] key = new byte[KEY_BYTES];
    RANDOM.nextBytes(key);
    jdbc.sql("insert into person_key (month, sealed) values (:month, :key) on conflict do nothing")
        .param("month", month)
        .param("key", vault.seal(key, purpose(month)))
        .update();
  }

  private static String purpose(LocalDate month) {
    return "person-key/" + month;
  }
}
