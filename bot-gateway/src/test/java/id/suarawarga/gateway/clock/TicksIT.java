package id.suarawarga.gateway.clock;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.suarawarga.engine.dialogue.Conversation;
import id.suarawarga.engine.dialogue.Language;
import id.suarawarga.engine.dialogue.Snapshot;
import id.suarawarga.engine.dialogue.SurveyState;
import id.suarawarga.engine.ledger.Conversations;
import id.suarawarga.engine.ledger.DueTimer;
import id.suarawarga.engine.ledger.Timers;
import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.respondent.Respondents;
import id.suarawarga.engine.survey.SurveyDraft;
import id.suarawarga.engine.testing.TestServers;
import id.suarawarga.gateway.channel.Intake;
import id.suarawarga.gateway.channel.IntakeUnavailableException;
import id.suarawarga.gateway.channel.ManualTime;
import id.suarawarga.gateway.channel.Receipt;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TicksIT {

  private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Vault VAULT = new Vault("a master key for tests, 32 characters and more");
  private static final Address SITI =
      new Address(new Account(ChannelType.TELEGRAM, "1"), "5100000001");
  private static HikariDataSource database;

  private final ManualTime time = new ManualTime(); // ten in the morning in Jakarta
  private final Instant start = time.now();
  private final JdbcClient jdbc = JdbcClient.create(database);
  private final Timers timers = new Timers(jdbc);
  private final Respondents respondents = new Respondents(jdbc, VAULT, time.clock());
  private final List<InboundMessage> received = new ArrayList<>();
  private Intake intake = this::receive;
  private boolean reminds = true;
  private final Ticks ticks =
      new Ticks(
          timers,
          new Conversations(jdbc, VAULT, time.clock()),
          respondents,
          message -> intake.receive(message),
          account -> reminds,
          new IdleSettings(HALF_AN_HOUR, WEEK, LocalTime.of(21, 0), LocalTime.of(7, 0)),
          ZoneId.of("Asia/Jakarta"),
          time.clock());
  private RespondentId siti;

  @BeforeAll
  static void startDatabase() {
    database = TestServers.database();
  }

  @AfterAll
  static void stopDatabase() {
    database.close();
  }

  @BeforeEach
  void begin() {
    jdbc.sql("truncate respondent, respondent_address, conversation, timer cascade").update();
    siti = respondents.identify(SITI, List.of());
    says("3f9a", start);
    jdbc.sql("insert into timer values (:siti, '3f9a', 1, :due)")
        .param("siti", siti.value())
        .param("due", start.plus(HALF_AN_HOUR).atOffset(ZoneOffset.UTC))
        .update();
  }

  @Test
  void aSilentPersonIsRemindedOnceAndTheDialogueClosedInTheEnd() {
    after(HALF_AN_HOUR);
    after(HALF_AN_HOUR);
    assertThat(received).containsExactly(tick("tick:3f9a:1", 1));
    after(WEEK);
    assertThat(received).containsExactly(tick("tick:3f9a:1", 1), tick("tick:3f9a:2", 2));
    assertThat(timer()).isEmpty();
  }

  @Test
  void whereRemindersAreNotWantedTheDialogueIsClosedAllTheSame() {
    reminds = false;
    after(HALF_AN_HOUR);
    assertThat(received).isEmpty();
    after(WEEK);
    assertThat(received).containsExactly(tick("tick:3f9a:2", 2));
  }

  @Test
  void whoGoesOnIsNotReminded() {
    says("3f9a", start.plus(Duration.ofMinutes(20)));
    after(HALF_AN_HOUR);
    assertThat(received).isEmpty();
    assertThat(timer())
        .containsExactly(new DueTimer(siti, "3f9a", 1, start.plus(Duration.ofMinutes(50))));
  }

  @Test
  void aRunThatIsOverNeedsNoTimer() {
    says("another", start);
    after(HALF_AN_HOUR);
    assertThat(received).isEmpty();
    assertThat(timer()).isEmpty();
  }

  @Test
  void aTickThatCannotBeStoredComesAgain() {
    intake =
        _ -> {
          throw new IntakeUnavailableException(new IllegalStateException("away"));
        };
    after(HALF_AN_HOUR);
    intake = this::receive;
    after(Duration.ZERO);
    assertThat(received).containsExactly(tick("tick:3f9a:1", 1));
  }

  @Test
  void aTimerThatMeetsABugWaitsWithoutHoldingUpOthers() {
    intake =
        _ -> {
          throw new IllegalStateException("bug");
        };
    after(HALF_AN_HOUR);
    assertThat(timer())
        .containsExactly(new DueTimer(siti, "3f9a", 1, time.now().plus(Duration.ofMinutes(10))));
  }

  @Test
  void whoHasBlockedUsIsLeftAlone() {
    jdbc.sql("update respondent_address set unreachable_since = now()").update();
    after(HALF_AN_HOUR);
    assertThat(received).isEmpty();
    assertThat(timer()).containsExactly(new DueTimer(siti, "3f9a", 2, start.plus(WEEK)));
  }

  private void after(Duration duration) {
    time.pass(duration);
    ticks.run();
  }

  private void says(String run, Instant at) {
    var draft = SurveyDraft.begin(run, null, start);
    var now = new Conversation(siti, 1, SurveyState.UNIT, draft, null, Language.ID, at);
    jdbc.sql("update conversation set snapshot = :snapshot where respondent_id = :siti")
        .param("snapshot", VAULT.seal(Snapshot.write(now), "conversation"))
        .param("siti", siti.value())
        .update();
  }

  private List<DueTimer> timer() {
    return timers.due(start.plus(Duration.ofDays(400)), 9);
  }

  private Receipt receive(InboundMessage message) {
    received.add(message);
    return Receipt.SILENT;
  }

  private static InboundMessage tick(String id, int number) {
    return InboundMessage.of(id, SITI, new Content.Tick("3f9a", number));
  }
}
