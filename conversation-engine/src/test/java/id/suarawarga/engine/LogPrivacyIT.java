package id.suarawarga.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.Content.Attachment.Kind;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.testing.MarkerLog;
import id.suarawarga.engine.testing.Resident;
import id.suarawarga.engine.testing.Scores;
import id.suarawarga.engine.testing.TestEngine;
import id.suarawarga.engine.testing.TestInstallation;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that residents say, and nothing that says who they are, comes into a log. */
class LogPrivacyIT {

  /** Stands wherever a resident's words, name or number go. */
  private static final String MARKER = "Zebra4711";

  private static TestEngine engine;

  private final MarkerLog log = MarkerLog.open();
  private final Resident siti =
      new Resident(engine, new Address(Resident.BOT, MARKER + UUID.randomUUID()));

  @BeforeAll
  static void start() {
    engine = TestInstallation.fresh().replica();
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  @AfterEach
  void nothingHasComeOut() {
    log.close();
    log.assertKeepsSecret(MARKER);
  }

  /** All that a resident may send, with the marker wherever there is room for it. */
  static Stream<Content> contents() {
    return Stream.of(
        new Content.Text(MARKER),
        new Content.Text("/start skm-" + MARKER + "_" + MARKER.substring(1)),
        new Content.Text("/" + MARKER + " " + MARKER),
        new Content.Choice(MARKER, MARKER),
        new Content.Choice("3f9a2c1d:COST:" + MARKER, MARKER),
        new Content.Attachment(Kind.DOCUMENT, MARKER, MARKER, MARKER, 1L, MARKER, MARKER, false),
        new Content.Location(-6.2, 106.8, 5.0, MARKER, MARKER),
        new Content.Contact(MARKER, true),
        new Content.FormReply(MARKER, Map.of(MARKER, MARKER)),
        new Content.Unsupported(MARKER),
        new Content.IdentityChanged(List.of(new Address(Resident.BOT, MARKER))),
        new Content.Tick(MARKER, 1));
  }

  @ParameterizedTest
  @MethodSource("contents")
  void anythingMayBeSaidInASurvey(Content content) {
    siti.beginSurvey(Resident.LINK);
    siti.say(content);

    assertThat(siti.newest().text()).isNotBlank();
  }

  @Test
  void aWholeSurveyMayNameWhomeverItLikes() {
    fillInWithSuggestion();
    siti.tap("Kirim");

    assertThat(siti.newest().text()).startsWith("Terima kasih");
  }

  @Test
  void aPersonMayHaveFurtherAddresses() {
    Address alias = new Address(Resident.BOT, MARKER + UUID.randomUUID());
    siti.send(
        new InboundMessage(
            UUID.randomUUID().toString(),
            siti.address(),
            List.of(alias),
            new Content.Text(MARKER),
            null));

    assertThat(siti.newest().text()).startsWith("Selamat datang");
  }

  @Test
  void aStepMayThrow() {
    fillInWithSuggestion();
    BrokenConversation.of(siti, engine);
    siti.type(MARKER);

    log.assertSays("a step threw in state QUESTION");
  }

  @Test
  void theDatabaseMayRefuseARowAndQuoteIt() {
    fillInWithSuggestion();
    forbidSuggestions();
    siti.tap("Kirim");
    allowSuggestions();

    log.assertSays("a turn cannot be written in state REVIEW");
  }

  @Test
  void theDatabaseMayNotAnswerInTime() throws SQLException {
    fillInWithSuggestion();
    try (Connection other = engine.bean(DataSource.class).getConnection()) {
      other.setAutoCommit(false);
      other.createStatement().execute("lock table inbox");
      Throwable failure = catchThrowable(() -> siti.tap("Kirim"));
      assertThat(failure).isInstanceOf(UnavailableException.class);
      assertThat(failure).hasStackTraceContaining("deliver the message again");
      assertThat(Throwables.getStackTrace(failure)).doesNotContain(MARKER);
      other.rollback();
    }
    log.assertSays("turns not committed");
  }

  private void fillInWithSuggestion() {
    siti.beginSurvey(Resident.LINK).answer(Scores.MIXED, Duration.ofSeconds(5));
    siti.type("Tolong tegur " + MARKER);
  }

  private static void forbidSuggestions() {
    engine
        .jdbc()
        .sql(
            """
            alter table survey_response
              add constraint silent check (suggestion is null) not valid
            """)
        .update();
  }

  private static void allowSuggestions() {
    engine.jdbc().sql("alter table survey_response drop constraint silent").update();
  }
}
