package id.suarawarga.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.dialogue.Conversation;
import id.suarawarga.engine.dialogue.MenuState;
import id.suarawarga.engine.ledger.Conversations;
import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.respondent.Respondents;
import id.suarawarga.engine.session.SessionStore;
import id.suarawarga.engine.testing.Resident;
import id.suarawarga.engine.testing.Scores;
import id.suarawarga.engine.testing.TestEngine;
import id.suarawarga.engine.testing.TestInstallation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of a person, and what is not. */
class PersonalDataIT {

  private static final String SUGGESTION = "Petugas loket tiga sangat membantu.";

  private static final String WAMID = "wamid.HBgNNjI4MTIwMDAwMDAwMRUCABIYFEZBS0UwMQA=";

  private static TestEngine engine;
  private static TestEngine other;

  private final Resident siti = Resident.of(engine);

  @BeforeAll
  static void start() {
    TestInstallation city = TestInstallation.fresh();
    engine = city.replicaWithStaleSessions();
    other = city.replicaWithStaleSessions();
  }

  @AfterAll
  static void stop() {
    other.close();
    engine.close();
  }

  @BeforeEach
  void forgetEverybody() {
    engine
        .jdbc()
        .sql("truncate respondent, inbox, outbox, survey_response, survey_abandoned cascade")
        .update();
  }

  @Test
  void afterTheThanksTheConversationHoldsNoAnswers() {
    answerWithSuggestion();
    siti.tap("Kirim");

    Conversation conversation = engine.bean(Conversations.class).load(id()).orElseThrow();
    assertThat(conversation.draft()).isNull();
    assertThat(conversation.state()).isEqualTo(MenuState.HOME);
    assertThat(engine.bean(SessionStore.class).load(id())).contains(conversation);
  }

  @ParameterizedTest
  @ValueSource(strings = {"conversation", "inbox", "outbox", "respondent_address", "timer"})
  void noTableOfConversationsHoldsAnythingReadable(String table) {
    answerWithSuggestion();

    assertThat(contentsOf(table))
        .isNotEmpty()
        .doesNotContain(plainAndHex(siti.address().user()))
        .doesNotContain(plainAndHex(SUGGESTION));
  }

  @ParameterizedTest
  @ValueSource(strings = {"inbox", "poison"})
  void theIdsOfWhatsAppMessagesWhichHoldTheNumberAreNotReadableAndAreRecognised(String table) {
    Resident budi =
        new Resident(engine, new Address(new Account(ChannelType.WHATSAPP, "3001"), "ID.42"));
    budi.beginSurvey(Resident.LINK);
    BrokenConversation.of(budi, engine);
    budi.send(InboundMessage.of(WAMID, budi.address(), new Content.Text("4")));
    int shown = budi.shown().size();
    budi.send(InboundMessage.of(WAMID, budi.address(), new Content.Text("4")));

    assertThat(contentsOf(table)).isNotEmpty().doesNotContain(plainAndHex(WAMID));
    assertThat(budi.shown()).hasSize(shown);
  }

  @Test
  void whatWasSentIsKeptNoLonger() {
    siti.beginSurvey(Resident.LINK);

    assertThat(engine.jdbc().sql("select body from outbox").query().singleColumn())
        .hasSize(6)
        .containsOnlyNulls();
  }

  @Test
  void anErasedPersonLeavesNothingButTheirAnonymousAnswers() {
    siti.fillIn(Scores.MIXED).tap("Kirim");
    RespondentId before = id();
    siti.type(Resident.LINK.replace("KTP", "KK"));
    erase();

    assertThat(siti.newest().text()).startsWith("Data Anda sudah dihapus");
    assertThat(rowsAboutPersons()).isZero();
    assertThat(engine.bean(SessionStore.class).load(before)).isEmpty();
    assertThat(count("survey_response")).isOne();
  }

  @Test
  void anErasedPersonWhoWritesAgainIsSomebodyNew() {
    siti.beginSurvey(Resident.LINK);
    RespondentId before = id();
    erase();
    siti.type("halo");

    assertThat(siti.newest().text()).startsWith("Selamat datang");
    assertThat(id()).isNotEqualTo(before);
  }

  @Test
  void aReplicaThatRemembersAnErasedPersonForgetsThemToo() {
    siti.beginSurvey(Resident.LINK);
    RespondentId before = id();
    siti.movesTo(other).type("4");
    siti.movesTo(engine);
    erase();
    siti.movesTo(other).type("halo");

    assertThat(siti.newest().text()).startsWith("Selamat datang");
    assertThat(other.bean(SessionStore.class).load(before)).isEmpty();
  }

  @Test
  void aSecondDeliveryToAnyReplicaDoesNotBringAnErasedPersonBack() {
    siti.movesTo(other).beginSurvey(Resident.LINK).movesTo(engine);
    erase();
    int shown = siti.shown().size();
    siti.said().forEach(siti::send);
    siti.movesTo(other);
    siti.said().forEach(siti::send);

    assertThat(siti.shown()).hasSize(shown);
    assertThat(rowsAboutPersons()).isZero();
  }

  @Test
  void whoEndsTheirChatWithUsLeavesNoSurveyAndGetsNothingMore() {
    siti.beginSurvey(Resident.LINK);
    engine.receiveOnly(siti.message(new Content.Text("4")));
    siti.say(new Content.Blocked());

    assertThat(engine.bean(Conversations.class).load(id()).orElseThrow().draft()).isNull();
    assertThat(engine.bean(Respondents.class).addressOf(id())).isEmpty();
    assertThat(count("outbox where state = 'CANCELLED' and body is null")).isOne();
    assertThat(count("survey_abandoned where reason = 'BLOCKED'")).isOne();
  }

  @Test
  void whoLetsUsInAgainCanBeReached() {
    siti.beginSurvey(Resident.LINK);
    siti.say(new Content.Blocked());
    siti.say(new Content.Unblocked());

    assertThat(engine.bean(Respondents.class).addressOf(id())).contains(siti.address());
  }

  private void answerWithSuggestion() {
    siti.beginSurvey(Resident.LINK).answer(Scores.MIXED, Duration.ofSeconds(5));
    InboundMessage suggestion = siti.message(new Content.Text(SUGGESTION));
    engine.receiveOnly(suggestion); // its reply quotes it, and waits to be sent
    siti.send(suggestion);
  }

  private void erase() {
    siti.type("/hapus");
    siti.tap("Ya, hapus");
  }

  private RespondentId id() {
    return engine.bean(Respondents.class).find(siti.address()).orElseThrow();
  }

  private long rowsAboutPersons() {
    return Stream.of("respondent", "respondent_address", "conversation", "timer")
        .mapToLong(this::count)
        .sum();
  }

  private long count(String rows) {
    return engine.jdbc().sql("select count(*) from " + rows).query(Long.class).single();
  }

  /** Every column of every row as text; binary ones in hexadecimal. */
  private String contentsOf(String table) {
    List<String> rows =
        engine.jdbc().sql("select t::text from " + table + " t").query(String.class).list();
    return String.join("\n", rows);
  }

  private static String[] plainAndHex(String text) {
    return new String[] {text, HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8))};
  }
}
