package id.suarawarga.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.respondent.Respondents;
import id.suarawarga.engine.testing.Resident;
import id.suarawarga.engine.testing.TestEngine;
import id.suarawarga.engine.testing.TestInstallation;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** WhatsApp says that somebody has a new number or id, before or after they write from it. */
class IdentityChangeIT {

  private static final Account NUMBER = new Account(ChannelType.WHATSAPP, "300000000000001");
  private static final AtomicLong USERS = new AtomicLong(1_000_000_000L);

  private static TestEngine engine;
  private static TestEngine replica;

  private final Address id = user("ID.");
  private final Address phone = user("62");
  private final Address newId = user("ID.");
  private final Address newPhone = user("62");
  private final InboundMessage change =
      new InboundMessage(
          "wamid." + newId.user(),
          id,
          List.of(phone),
          new Content.IdentityChanged(List.of(newId, newPhone)),
          null);
  private final Resident before = new Resident(engine, id);
  private final Resident after = new Resident(engine, newId);

  @BeforeAll
  static void start() {
    TestInstallation installation = TestInstallation.fresh();
    engine = installation.replica();
    replica = installation.replica();
  }

  @AfterAll
  static void stop() {
    engine.close();
    replica.close();
  }

  @Test
  void aSurveyGoesOnUnderTheNewId() {
    beginSurveyAndAnswerOne();
    engine.receive(change);
    after.type("3");

    assertThat(after.newest().text()).contains("Pertanyaan 3 dari 9");
  }

  @Test
  void whoeverWroteFromTheNewIdBeforeWeHeardOfItHasTheirSurveyBack() {
    beginSurveyAndAnswerOne();
    after.type("Halo");
    engine.receive(change);
    after.type("3");

    assertThat(after.newest().text()).contains("Pertanyaan 3 dari 9");
  }

  @Test
  void anotherReplicaLearnsOfItAsSoonAsTheyWrite() {
    beginSurveyAndAnswerOne();
    after.movesTo(replica).type("Halo");
    engine.receive(change);
    after.type("3");

    assertThat(after.newest().text()).contains("Pertanyaan 3 dari 9");
  }

  @Test
  void aSecondDeliveryChangesNothing() {
    beginSurveyAndAnswerOne();
    engine.receive(change);
    after.type("3");
    engine.receive(change);
    replica.receive(change);
    after.type("2");

    assertThat(after.newest().text()).contains("Pertanyaan 4 dari 9");
    assertThat(person(newId)).isEqualTo(person(newPhone));
  }

  @Test
  void whoeverIsGivenTheOldNumberIsSomebodyElse() {
    beginSurveyAndAnswerOne();
    engine.receive(change);
    Resident heir = writesWith(phone);
    heir.type("3");

    assertThat(person(phone)).isEqualTo(person(heir.address())).isNotEqualTo(person(newId));
    assertThat(heir.newest().text()).doesNotContain("Pertanyaan");
  }

  @Test
  void whoeverIsGivenTheNumberBeforeWeHearOfTheChangeIsSomebodyElseToo() {
    beginSurveyAndAnswerOne();
    Resident heir = writesWith(phone);
    replica.receive(change);
    after.movesTo(replica).type("3");

    assertThat(after.newest().text()).contains("Pertanyaan 3 dari 9");
    assertThat(person(phone)).isEqualTo(person(heir.address())).isNotEqualTo(person(newId));
  }

  @Test
  void theOldNumberAndIdAreNobodysAfterTheChange() {
    beginSurveyAndAnswerOne();
    engine.receive(change);

    assertThat(engine.bean(Respondents.class).find(phone)).isEmpty();
    assertThat(engine.bean(Respondents.class).find(id)).isEmpty();
  }

  @Test
  void aSurveyGoesOnWhenOnlyTheNewNumberWasNamed() {
    beginSurveyAndAnswerOne();
    engine.receive(changeTo(newPhone));
    writesWith(after, newPhone, "3");

    assertThat(after.newest().text()).contains("Pertanyaan 3 dari 9");
  }

  @Test
  void aNewIdAloneKeepsTheNumber() {
    beginSurveyAndAnswerOne();
    writesWith(after, phone, "Halo");
    engine.receive(changeTo(newId));
    writesWith(after, phone, "3");

    assertThat(after.newest().text()).contains("Pertanyaan 3 dari 9");
    assertThat(person(phone)).isEqualTo(person(newId));
  }

  @Test
  void aChangeOfSomebodyUnknownMakesNobody() {
    long persons = count();
    engine.receive(change);

    assertThat(count()).isEqualTo(persons);
  }

  @Test
  void whoeverHadTheNumberBeforeKeepsTheirConversationAndIsNotMerged() {
    beginSurveyAndAnswerOne();
    Resident budi = writesWith(newPhone);
    engine.receive(change);

    assertThat(person(budi.address())).isNotEqualTo(person(newId));
    assertThat(person(newPhone)).isEqualTo(person(newId));
  }

  private void beginSurveyAndAnswerOne() {
    writesWith(before, phone, "Halo");
    before.beginSurvey(Resident.LINK).type("4");
  }

  private static Resident writesWith(Address number) {
    Resident somebody = new Resident(engine, user("ID."));
    writesWith(somebody, number, "Halo");
    return somebody;
  }

  private static void writesWith(Resident from, Address number, String text) {
    String id = "wamid." + USERS.incrementAndGet();
    Content.Text words = new Content.Text(text);
    from.send(new InboundMessage(id, from.address(), List.of(number), words, null));
  }

  private InboundMessage changeTo(Address now) {
    return new InboundMessage(
        "wamid.to." + now.user(),
        id,
        List.of(phone),
        new Content.IdentityChanged(List.of(now)),
        null);
  }

  private static RespondentId person(Address address) {
    return engine.bean(Respondents.class).find(address).orElseThrow();
  }

  private static long count() {
    return engine.jdbc().sql("select count(*) from respondent").query(Long.class).single();
  }

  private static Address user(String prefix) {
    return new Address(NUMBER, prefix + USERS.incrementAndGet());
  }
}
