package id.suarawarga.gateway.clock;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.complaint.NoticeKind;
import id.suarawarga.engine.complaint.Notices;
import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.respondent.AccountAddresses;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.respondent.Respondents;
import id.suarawarga.engine.testing.TestServers;
import id.suarawarga.gateway.channel.Intake;
import id.suarawarga.gateway.channel.IntakeUnavailableException;
import id.suarawarga.gateway.channel.Receipt;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class AnnouncementsIT {

  private static final Vault VAULT = new Vault("a master key for tests, 32 characters and more");
  private static final Address TELEGRAM =
      new Address(new Account(ChannelType.TELEGRAM, "1"), "5100000001");
  private static final Address WHATSAPP =
      new Address(new Account(ChannelType.WHATSAPP, "2"), "ID.5100000001");
  private static HikariDataSource database;

  private final JdbcClient jdbc = JdbcClient.create(database);
  private final List<InboundMessage> received = new ArrayList<>();
  private Intake intake = this::receive;
  private final Announcements announcements =
      new Announcements(
          new Notices(jdbc, VAULT),
          new AccountAddresses(jdbc, VAULT),
          message -> intake.receive(message));

  @BeforeAll
  static void startDatabase() {
    database = TestServers.database();
    JdbcClient.create(database).sql("insert into service_unit values ('KOTA', 'Kota')").update();
  }

  @AfterAll
  static void stopDatabase() {
    database.close();
  }

  @BeforeEach
  void begin() {
    jdbc.sql("truncate respondent, complaint, notice restart identity cascade").update();
    Respondents respondents = new Respondents(jdbc, VAULT, Clock.systemUTC());
    RespondentId siti = respondents.identify(WHATSAPP, List.of(TELEGRAM));
    UUID complaint = UUID.randomUUID();
    fileOnTelegram(complaint, siti);
    tell(complaint, siti);
    tell(complaint, siti);
  }

  @Test
  void whatWaitsIsSaidInOrderWhereTheComplaintWasFiled() {
    announcements.run();

    assertThat(received).containsExactly(call(1), call(2));
  }

  @Test
  void whoHasBlockedUsIsToldWhenTheyLetUsInAgain() {
    jdbc.sql("update respondent_address set unreachable_since = now()").update();
    announcements.run();
    assertThat(received).isEmpty();

    jdbc.sql("update respondent_address set unreachable_since = null").update();
    announcements.run();
    assertThat(received).hasSize(2);
  }

  @Test
  void oneThatCannotBeThoughtOutDoesNotHoldUpTheOthers() {
    intake =
        message -> {
          if (message.externalId().equals("notice:1")) {
            throw new IllegalStateException("a bug");
          }
          return receive(message);
        };
    announcements.run();

    assertThat(received).containsExactly(call(2));
  }

  @Test
  void whileNothingCanBeStoredTheRestWaits() {
    intake =
        message -> {
          receive(message);
          throw new IntakeUnavailableException(new IllegalStateException("the database is away"));
        };
    announcements.run();

    assertThat(received).containsExactly(call(1));
  }

  private Receipt receive(InboundMessage message) {
    received.add(message);
    return new Receipt(null);
  }

  private static InboundMessage call(long notice) {
    return InboundMessage.of("notice:" + notice, TELEGRAM, new Content.Notice(notice));
  }

  private void fileOnTelegram(UUID complaint, RespondentId person) {
    jdbc.sql(
            """
            insert into complaint (id, tracking_id, unit_code, type, status_at, identity, channel,
                                   text_sealed, filed_at, filed_on, due_on)
            values (:id, 'ADU-7K2QXM9P', 'KOTA', 'COMPLAINT', now(), 'ANONYMOUS', 'TELEGRAM',
                    '', now(), current_date, current_date)
            """)
        .param("id", complaint)
        .update();
    jdbc.sql("insert into complaint_reporter values (:id, :person, :account)")
        .param("id", complaint)
        .param("person", person.value())
        .param("account", TELEGRAM.account().toString())
        .update();
  }

  private void tell(UUID complaint, RespondentId person) {
    jdbc.sql(
            """
            insert into notice (respondent_id, complaint_id, kind, created_at)
            values (:person, :complaint, :kind, now())
            """)
        .param("person", person.value())
        .param("complaint", complaint)
        .param("kind", NoticeKind.CLOSED.name())
        .update();
  }
}
