package id.suarawarga.engine.respondent;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.testing.TestServers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class PersonWritersIT {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-02T02:00:00Z"), ZoneOffset.UTC);
  private static final Address HERE = address("62215550000", "ID.777000111");
  private static final Address ELSEWHERE = address("62215559999", "6281234567890");

  @AutoClose private final HikariDataSource database = TestServers.database();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final Vault vault = new Vault("0123456789abcdef0123456789abcdef");
  private final Respondents respondents = new Respondents(jdbc, vault, CLOCK);
  private final ErasureWriter erasure = new ErasureWriter(jdbc, CLOCK);
  private final ReachabilityWriter reachability = new ReachabilityWriter(jdbc, vault, CLOCK);

  private RespondentId person;
  private RespondentId neighbour;

  @BeforeEach
  void twoPersons() {
    person = respondents.identify(HERE, List.of(ELSEWHERE));
    neighbour = respondents.identify(new Address(HERE.account(), "6289"), List.of());
  }

  @Test
  void erasingTakesAddressesConversationAndTimerAndNobodyElses() {
    jdbc.sql("insert into timer values (:id, 'run', 1, now())")
        .param("id", person.value())
        .update();
    erasure.write(List.of(new RespondentErased(person)));

    assertThat(List.of(count("respondent"), count("respondent_address"))).containsOnly(1L);
    assertThat(List.of(count("conversation"), count("timer"))).containsExactly(1L, 0L);
    assertThat(respondents.addressOf(neighbour)).isPresent();
  }

  @Test
  void erasingIsUndoneWithTheTransactionItBelongsTo() {
    new TransactionTemplate(new JdbcTransactionManager(database))
        .executeWithoutResult(
            transaction -> {
              erasure.write(List.of(new RespondentErased(person), new RespondentErased(neighbour)));
              transaction.setRollbackOnly();
            });

    assertThat(count("respondent")).isEqualTo(2);
  }

  @Test
  void anAddressThatBlockedUsIsSkippedUntilItLetsUsInAgain() {
    reachability.write(List.of(new ReachabilityChanged(person, HERE, false)));
    assertThat(respondents.addressOf(person)).contains(ELSEWHERE);

    reachability.write(List.of(new ReachabilityChanged(person, HERE, true)));
    assertThat(respondents.addressOf(person)).contains(HERE);
  }

  @Test
  void whatWaitsForSomebodyWhoBlockedUsIsCancelledAndItsTextRemoved() {
    waiting(person, HERE, "PENDING");
    reachability.write(List.of(new ReachabilityChanged(person, HERE, false)));

    assertThat(
            jdbc.sql("select state, body, settled_at is null as open from outbox")
                .query()
                .singleRow())
        .containsEntry("state", "CANCELLED")
        .containsEntry("body", null)
        .containsEntry("open", false);
  }

  @Test
  void whatIsSentOrForOthersOrForAnotherAccountStays() {
    waiting(person, HERE, "SENT");
    waiting(neighbour, HERE, "PENDING");
    waiting(person, ELSEWHERE, "PENDING");
    reachability.write(List.of(new ReachabilityChanged(person, HERE, false)));

    assertThat(
            jdbc.sql("select count(*) from outbox where state = 'CANCELLED'")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void whatWaitsForAWordOfAnErasedPersonIsCancelledAndOtherRepliesStillGo() {
    waiting(person, HERE, "PENDING");
    jdbc.sql("update outbox set silent_since = now()").update();
    waiting(person, HERE, "PENDING");
    erasure.write(List.of(new RespondentErased(person)));

    assertThat(
            jdbc.sql("select state || (body is null) from outbox order by id")
                .query(String.class)
                .list())
        .containsExactly("CANCELLEDtrue", "PENDINGfalse");
  }

  @Test
  void whatWaitsForAWordOfSomebodyWhoseNumberIsAnothersNowIsCancelled() {
    Address number = new Address(HERE.account(), "6289");
    waiting(neighbour, number, "PENDING");
    jdbc.sql("update outbox set silent_since = now()").update();
    respondents.identify(HERE, List.of(number));

    assertThat(jdbc.sql("select failure from outbox").query(String.class).single())
        .isEqualTo("gone: the address is somebody else's now");
  }

  @Test
  void whatWaitsForAWordOfSomebodyWhoWasAnotherAllAlongIsCancelled() {
    Address number = new Address(HERE.account(), "6289");
    waiting(neighbour, number, "PENDING");
    jdbc.sql("update outbox set silent_since = now()").update();
    new AddressesWriter(jdbc, vault, CLOCK)
        .write(List.of(new AddressesChanged(person, List.of(HERE, number))));

    assertThat(count("respondent")).isOne();
    assertThat(jdbc.sql("select state from outbox").query(String.class).single())
        .isEqualTo("CANCELLED");
  }

  private void waiting(RespondentId respondent, Address to, String state) {
    jdbc.sql(
            """
            insert into outbox (respondent_id, account, body, state, created_at, settled_at)
            values (:respondent, :account, 'sealed'::bytea, :state, now(),
                    case when :state <> 'PENDING' then now() end)
            """)
        .param("respondent", respondent.value())
        .param("account", to.account().toString())
        .param("state", state)
        .update();
  }

  private long count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }

  private static Address address(String number, String user) {
    return new Address(new Account(ChannelType.WHATSAPP, number), user);
  }
}
