package id.suarawarga.engine.respondent;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.privacy.Vault;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which person an address belongs to.
 *
 * <p>An id of the provider's is one person's for ever. A phone number is the person's whose id it
 * came with last; it tells who somebody is only as long as nothing better does. Two persons are
 * never merged, because neither their answers of today nor their unfinished conversations could be
 * told apart afterwards.
 *
 * <p>Ids are remembered here, so one may be looked up for each message; a person erased by another
 * replica is remembered until {@link #invalidate} or for at most an hour. Numbers are not, because
 * on another replica one may have changed hands a moment ago.
 */
public final class Respondents {

  private static final int ATTEMPTS = 10;

  /**
   * Replicas take addresses in one order, so that they wait for each other and never in a circle.
   * The first address counts as the newest.
   */
  private static final String ADD =
      """
      insert into respondent_address
        (account, user_hash, user_sealed, changes_hands, respondent_id, added_at)
      select account, user_hash, user_sealed, changes_hands, :respondent,
             :now - position * interval '1 microsecond'
        from unnest(:accounts, :hashes, :seals, :changeHands) with ordinality
          as arrived (account, user_hash, user_sealed, changes_hands, position)
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

  /** Nobody can write to us any more in the name of whom only the number told. */
  private static final String RELEASE =
      """
      with released as (
        delete from respondent_address
         where account = :account and changes_hands
           and (user_hash = :hash or respondent_id = :respondent)
        returning respondent_id
      ), gone as (
        delete from respondent
         where id in (select respondent_id from released) and not exists (
             select from respondent_address a
              where a.respondent_id = id and not (a.account = :account and a.user_hash = :hash))
        returning id
      )
      """
          + WaitingReplies.CANCEL_OF_GONE;

  private static final String OWNER =
      """
      select respondent_id, not exists (
               select from respondent_address id
                where id.respondent_id = a.respondent_id and id.account = a.account
                  and not id.changes_hands and not id.former)
        from respondent_address a
       where account = :account and user_hash = :hash
      """;

  /**
   * Whose an address is.
   *
   * @param lends nothing but a number tells who they are, so that an id that comes with it is
   *     theirs
   */
  private record Owner(RespondentId person, boolean lends) {}

  /** Whom an id has been found to be, and what it came with. */
  private record Known(RespondentId person, Sender by) {}

  private final JdbcClient jdbc;
  private final Clock clock;
  private final AddressSeal seal;
  private final Cache<Address, Known> cache =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(Duration.ofHours(1)).build();

  public Respondents(JdbcClient jdbc, Vault vault, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.seal = new AddressSeal(vault);
  }

  /**
   * The person who wrote, from an id, a number, or both. Somebody new is stored, with an empty
   * conversation; however many replicas ask at once, it is one person. A number that comes with an
   * id is from now on that person's. Only where the id is new, and the number's person has none, is
   * it they who wrote.
   *
   * <p>Not to be called inside a transaction: losing a race against another replica would end it.
   */
  public RespondentId identify(Address from, List<Address> aliases) {
    Sender sender = Sender.of(from, aliases);
    Known known = cache.getIfPresent(sender.key());
    if (known != null && (sender.number().isEmpty() || known.by().equals(sender))) {
      return known.person();
    }
    RespondentId person = settle(sender);
    remember(sender, person);
    return person;
  }

  /** Who would have written, if a message came from there; learns nothing and stores nobody. */
  public Optional<RespondentId> find(Address from, List<Address> aliases) {
    Sender sender = Sender.of(from, aliases);
    Known known = cache.getIfPresent(sender.key());
    if (known != null) {
      return Optional.of(known.person());
    }
    Optional<RespondentId> person = owner(sender.key()).map(Owner::person);
    person.ifPresent(found -> remember(new Sender(sender.key(), Optional.empty()), found));
    return person.or(
        () -> sender.number().flatMap(this::owner).filter(Owner::lends).map(Owner::person));
  }

  /** The person with this address, if there is one. */
  public Optional<RespondentId> find(Address address) {
    return find(address, List.of());
  }

  /**
   * Where the person can be written to: by their id, if we have it, because a number may be
   * somebody else's by now; and not where they have blocked us.
   */
  public Optional<Address> addressOf(RespondentId respondent) {
    return jdbc.sql(
            """
            select account, user_sealed from respondent_address
             where respondent_id = :respondent and unreachable_since is null and not former
             order by changes_hands, added_at desc
             limit 1
            """)
        .param("respondent", respondent.value())
        .query((row, n) -> seal.open(row.getString("account"), row.getBytes("user_sealed")))
        .optional();
  }

  /** Forgets here, not in the database, who has this address. */
  public void invalidate(Address address) {
    cache.invalidate(address);
  }

  private void remember(Sender sender, RespondentId person) {
    if (!sender.key().changesHands()) {
      cache.put(sender.key(), new Known(person, sender));
    }
  }

  /** Looks, adds what is missing, and looks again: whoever was faster, we see what they made. */
  private RespondentId settle(Sender sender) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<RespondentId> person = owner(sender.key()).map(Owner::person);
      if (person.isPresent()) {
        sender.number().ifPresent(number -> give(number, person.get()));
        return person.get();
      }
      Optional<Owner> other = sender.number().flatMap(this::owner);
      if (other.isPresent() && other.get().lends()) {
        add(sender.key(), other.get().person());
      } else {
        create(other.isPresent() ? List.of(sender.key()) : sender.addresses());
      }
    }
    throw new IllegalStateException("an address changes hands again and again: try once more");
  }

  private Optional<Owner> owner(Address address) {
    return jdbc.sql(OWNER)
        .param("account", address.account().toString())
        .param("hash", seal.hash(address))
        .query(
            (row, _) ->
                new Owner(new RespondentId(row.getObject(1, UUID.class)), row.getBoolean(2)))
        .optional();
  }

  /** The number is this person's now; nobody else has it, and they have no other. */
  private void give(Address number, RespondentId person) {
    if (owner(number).map(Owner::person).equals(Optional.of(person))) {
      return;
    }
    jdbc.sql(RELEASE)
        .param("account", number.account().toString())
        .param("hash", seal.hash(number))
        .param("respondent", person.value())
        .param("now", OffsetDateTime.now(clock))
        .update();
    add(number, person);
  }

  private void add(Address address, RespondentId person) {
    unlessOvertaken(bind(ADD, List.of(address), person));
  }

  private void create(List<Address> addresses) {
    unlessOvertaken(
        bind(CREATE, addresses, RespondentId.random()).param("count", addresses.size()));
  }

  /** Another replica may be faster, or the person erased meanwhile; the next look tells. */
  private static void unlessOvertaken(StatementSpec statement) {
    try {
      statement.update();
    } catch (DataIntegrityViolationException e) {
      // overtaken
    }
  }

  private StatementSpec bind(String sql, List<Address> addresses, RespondentId respondent) {
    return new AddressRows(addresses, seal)
        .bind(jdbc.sql(sql))
        .param("respondent", respondent.value())
        .param("now", OffsetDateTime.now(clock));
  }
}
