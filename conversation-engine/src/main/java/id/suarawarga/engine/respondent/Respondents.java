package id.suarawarga.engine.respondent;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.privacy.Vault;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which person an address belongs to. Answers come from a local cache, so an address may be looked
 * up for each message; a person erased by another replica is remembered here until {@link
 * #invalidate} or for at most an hour.
 */
public final class Respondents {

  private static final int ATTEMPTS = 10;

  /**
   * Replicas take addresses in one order, so that they wait for each other and never in a circle.
   * The first address counts as the newest: it is the one that the person used.
   */
  private static final String ADD =
      """
      insert into respondent_address (account, user_hash, user_sealed, respondent_id, added_at)
      select account, user_hash, user_sealed, :respondent, :now - position * interval '1 microsecond'
        from unnest(:accounts, :hashes, :seals) with ordinality
          as arrived (account, user_hash, user_sealed, position)
       order by account, user_hash
      on conflict do nothing
      """;

  /**
   * All or nothing: when another replica has taken only some of the addresses, no person is made
   * for the others, and the foreign key undoes the statement.
   */
  private static final String CREATE =
      """
      with added as (
      """
          + ADD
          + """
        returning 1
      ), person as (
        insert into respondent (id, created_at)
        select :respondent, :now where (select count(*) from added) = :count
        returning id
      )
      insert into conversation (respondent_id, version) select id, 0 from person
      """;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final AddressSeal seal;
  private final Cache<Address, RespondentId> cache =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(Duration.ofHours(1)).build();

  public Respondents(JdbcClient jdbc, Vault vault, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.seal = new AddressSeal(vault);
  }

  /**
   * The person who wrote. Somebody new is stored, with an empty conversation; new aliases of
   * somebody known are added. However many replicas ask at once, addresses that arrive together
   * become one person.
   *
   * <p>Two persons are never merged, because neither their answers of today nor their unfinished
   * conversations could be told apart afterwards: when the aliases belong to somebody else, the
   * person of {@code from} wins, and the aliases stay where they are. When {@code from} is new, the
   * first alias that is known decides.
   *
   * <p>Not to be called inside a transaction: losing a race against another replica would end it.
   */
  public RespondentId identify(Address from, List<Address> aliases) {
    Set<Address> addresses = new LinkedHashSet<>();
    addresses.add(from);
    addresses.addAll(aliases);
    Map<Address, RespondentId> cached = cache.getAllPresent(addresses);
    Map<Address, RespondentId> owners =
        cached.size() == addresses.size() ? cached : settle(List.copyOf(addresses));
    return Objects.requireNonNull(owners.get(from));
  }

  /** The person with this address, if there is one. */
  public Optional<RespondentId> find(Address address) {
    RespondentId cached = cache.getIfPresent(address);
    if (cached != null) {
      return Optional.of(cached);
    }
    Optional<RespondentId> owner = owner(address);
    owner.ifPresent(found -> cache.put(address, found));
    return owner;
  }

  /** Where the person can be written to: the newest address at which they have not blocked us. */
  public Optional<Address> addressOf(RespondentId respondent) {
    return jdbc.sql(
            """
            select account, user_sealed from respondent_address
             where respondent_id = :respondent and unreachable_since is null
             order by added_at desc
             limit 1
            """)
        .param("respondent", respondent.value())
        .query((row, n) -> seal.open(row.getString("account"), row.getBytes("user_sealed")))
        .optional();
  }

  /** The same on one account; empty where the person cannot be reached on it. */
  public Optional<Address> addressOf(RespondentId respondent, Account account) {
    return jdbc.sql(
            """
            select account, user_sealed from respondent_address
             where respondent_id = :respondent and account = :account and unreachable_since is null
             order by added_at desc
             limit 1
            """)
        .param("respondent", respondent.value())
        .param("account", account.toString())
        .query((row, n) -> seal.open(row.getString("account"), row.getBytes("user_sealed")))
        .optional();
  }

  /** Forgets here, not in the database, who has this address. */
  public void invalidate(Address address) {
    cache.invalidate(address);
  }

  /** Looks, adds what is missing, and looks again: whoever was faster, we see what they made. */
  private Map<Address, RespondentId> settle(List<Address> addresses) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Map<Address, RespondentId> owners = owners(addresses);
      List<Address> unknown = addresses.stream().filter(a -> !owners.containsKey(a)).toList();
      if (unknown.isEmpty()) {
        cache.putAll(owners);
        return owners;
      }
      add(unknown, addresses.stream().filter(owners::containsKey).map(owners::get).findFirst());
    }
    throw new IllegalStateException("an address changes hands again and again: try once more");
  }

  private Map<Address, RespondentId> owners(List<Address> addresses) {
    Map<Address, RespondentId> owners = new HashMap<>();
    addresses.forEach(address -> owner(address).ifPresent(owner -> owners.put(address, owner)));
    return owners;
  }

  private Optional<RespondentId> owner(Address address) {
    return jdbc.sql(
            """
            select respondent_id from respondent_address
            where account = :account and user_hash = :hash
            """)
        .param("account", address.account().toString())
        .param("hash", seal.hash(address))
        .query((row, n) -> new RespondentId(row.getObject(1, UUID.class)))
        .optional();
  }

  private void add(List<Address> addresses, Optional<RespondentId> owner) {
    try {
      if (owner.isPresent()) {
        bind(ADD, addresses, owner.get()).update();
      } else {
        bind(CREATE, addresses, RespondentId.random()).param("count", addresses.size()).update();
      }
    } catch (DataIntegrityViolationException e) {
      // Another replica was faster, or the person was erased meanwhile; the next look tells.
    }
  }

  private JdbcClient.StatementSpec bind(
      String sql, List<Address> addresses, RespondentId respondent) {
    return jdbc.sql(sql)
        .param("accounts", accounts(addresses))
        .param("hashes", hashes(addresses))
        .param("seals", addresses.stream().map(seal::seal).toArray(byte[][]::new))
        .param("respondent", respondent.value())
        .param("now", OffsetDateTime.now(clock));
  }

  private byte[][] hashes(List<Address> addresses) {
    return addresses.stream().map(seal::hash).toArray(byte[][]::new);
  }

  private static String[] accounts(List<Address> addresses) {
    return addresses.stream().map(address -> address.account().toString()).toArray(String[]::new);
  }
}
