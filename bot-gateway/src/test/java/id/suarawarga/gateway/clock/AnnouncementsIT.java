package id.suarawarga.gateway.clock;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.complaint.GivenComplaint;
import id.suarawarga.engine.complaint.GivenComplaints;
import id.suarawarga.engine.complaint.TrackingId;
import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.notice.Notices;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.respondent.AccountAddresses;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.respondent.Respondents;
import id.suarawarga.engine.testing.TestServers;
import id.suarawarga.gateway.channel.Intake;
import id.suarawarga.gateway.channel.IntakeUnavailableException;
import id.suarawarga.gateway.channel.ManualTime;
import id.suarawarga.gateway.channel.Receipt;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class AnnouncementsIT {

  private static final Vault VAULT = new Vault("a master key for tests, 32 characters and more");

  /** Where the given complaints are filed. */
  private static final Address SITI =
      new Address(new Account(ChannelType.TELEGRAM, "7000000001"), "5100000001");

  private static final Address SITI_ELSEWHERE =
      new Address(new Account(ChannelType.WEB, "web"), "siti");
  private static HikariDataSource database;

  private final ManualTime time = new ManualTime();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final Respondents respondents = new Respondents(jdbc, VAULT, time.clock());
  private final List<InboundMessage> received = new ArrayList<>();
  private Intake intake = this::receive;
  private final Announcements announcements =
      new Announcements(
          new Notices(jdbc, VAULT),
          new AccountAddresses(jdbc, VAULT),
          it -> intake.receive(it),
          time.clock());
  private RespondentId siti;
  private TrackingId complaint;

  @BeforeAll
  static void startDatabase() {
    database = TestServers.database();
    JdbcClient.create(database)
        .sql("insert into service_unit (code, name) values ('DISHUB', 'Dishub')")
        .update();
  }

  @AfterAll
  static void stopDatabase() {
    database.close();
  }

  @BeforeEach
  void begin() {
    jdbc.sql("truncate respondent, complaint, notice restart identity cascade").update();
    siti = respondents.identify(SITI, List.of(SITI_ELSEWHERE));
    GivenComplaint given = GivenComplaint.to("DISHUB", siti.value());
    complaint = new GivenComplaints(jdbc, VAULT).file(given);
  }

  @Test
  void whatAResidentMustHearComesOnceAndInOrderInTheChatWhereItWasFiled() {
    tell(3);
    announcements.run();
    announcements.run();
    assertThat(received).containsExactly(notice(1), notice(2), notice(3));
  }

  @Test
  void thereMayBeAnyNumberOfThem() {
    tell(450);
    announcements.run();
    assertThat(received)
        .containsExactlyElementsOf(
            LongStream.rangeClosed(1, 450).mapToObj(AnnouncementsIT::notice).toList());
  }

  @Test
  void whatCannotBeStoredComesAgainAndNothingOvertakesIt() {
    tell(2);
    intake =
        _ -> {
          throw new IntakeUnavailableException(new IllegalStateException("away"));
        };
    announcements.run();
    intake = this::receive;
    announcements.run();
    assertThat(received).containsExactly(notice(1), notice(2));
  }

  @Test
  void oneThatMeetsABugDoesNotHoldUpTheOthers() {
    tell(2);
    intake =
        message -> {
          if (message.externalId().equals("notice:1")) {
            throw new IllegalStateException("bug");
          }
          return receive(message);
        };
    announcements.run();
    assertThat(received).containsExactly(notice(2));
  }

  @Test
  void whoHasBlockedUsHearsItWhenThatIsOver() {
    tell(1);
    jdbc.sql("update respondent_address set unreachable_since = now()").update();
    announcements.run();
    assertThat(received).isEmpty();
    jdbc.sql("update respondent_address set unreachable_since = null").update();
    announcements.run();
    assertThat(received).containsExactly(notice(1));
  }

  @Test
  void whoHasBlockedUsWhereTheyFiledIsNotSoughtElsewhere() {
    tell(1);
    jdbc.sql("update respondent_address set unreachable_since = now() where account like 'TEL%'")
        .update();
    announcements.run();
    assertThat(received).isEmpty();
  }

  private void tell(int times) {
    jdbc.sql(
            """
            insert into notice (respondent_id, complaint_id, account, kind, created_at)
            select ?, complaint.id, reporter.account, 'CLOSED', now()
            from complaint join complaint_reporter as reporter on complaint_id = complaint.id,
              generate_series(1, ?)
            where tracking_id = ?
            """)
        .params(siti.value(), times, complaint.value())
        .update();
  }

  private Receipt receive(InboundMessage message) {
    received.add(message);
    return Receipt.SILENT;
  }

  private static InboundMessage notice(long id) {
    return InboundMessage.of("notice:" + id, SITI, new Content.Notice(id));
  }
}
