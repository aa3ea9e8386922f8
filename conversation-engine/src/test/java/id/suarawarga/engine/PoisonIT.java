package id.suarawarga.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.ledger.Poison;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.testing.Resident;
import id.suarawarga.engine.testing.Scores;
import id.suarawarga.engine.testing.TestEngine;
import id.suarawarga.engine.testing.TestInstallation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A message that cannot be dealt with is put aside, and its chat goes on. */
class PoisonIT {

  @AutoClose private static TestEngine engine;

  private final Resident siti = Resident.of(engine);

  @BeforeAll
  static void start() {
    engine = TestInstallation.fresh().replica();
  }

  @BeforeEach
  void forgetPoison() {
    engine.jdbc().sql("truncate poison").update();
  }

  @Test
  void aMessageThatMakesAStepThrowIsRecordedAndApologisedFor() {
    siti.beginSurvey(Resident.LINK);
    BrokenConversation.of(siti, engine);
    siti.type("4");

    assertThat(poison())
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("state", "SURVEY.QUESTION"))
        .satisfies(row -> assertThat(row).containsEntry("failure", "IllegalStateException"));
    assertThat(siti.newest().text()).startsWith("Maaf, ada gangguan di sisi kami");
  }

  @Test
  void theNextMessageAfterPoisonWorks() {
    siti.beginSurvey(Resident.LINK);
    BrokenConversation.of(siti, engine);
    siti.type("4");
    siti.fillIn(Scores.MIXED).tap("Kirim");

    assertThat(siti.newest().text()).startsWith("Terima kasih");
    assertThat(poison()).hasSize(1);
  }

  @Test
  void aSecondDeliveryOfPoisonHasNoEffect() {
    siti.beginSurvey(Resident.LINK);
    BrokenConversation.of(siti, engine);
    InboundMessage message = siti.message(new Content.Text("4"));
    siti.send(message);
    int shown = siti.shown().size();
    siti.send(message);

    assertThat(siti.shown()).hasSize(shown);
    assertThat(poison()).hasSize(1);
  }

  @Test
  void aTurnThatTheDatabaseCannotHoldIsApologisedForAndLosesNoAnswer() {
    siti.fillIn(Scores.MIXED);
    engine
        .jdbc()
        .sql("alter table survey_response add constraint never check (false) not valid")
        .update();
    siti.tap("Kirim");
    assertThat(siti.newest().text()).startsWith("Maaf, ada gangguan di sisi kami");

    engine.jdbc().sql("alter table survey_response drop constraint never").update();
    siti.tap("Kirim");
    assertThat(siti.newest().text()).startsWith("Terima kasih");
  }

  @Test
  void aPersonWhoseConversationCannotBeReadBeginsAgain() {
    siti.beginSurvey(Resident.LINK);
    BrokenConversation.unreadable(siti, engine);
    siti.fillIn(Scores.MIXED).tap("Kirim");

    assertThat(siti.newest().text()).startsWith("Terima kasih");
  }

  @Test
  void nobodyElseIsHeldUp() {
    Resident budi = Resident.of(engine);
    siti.beginSurvey(Resident.LINK);
    budi.beginSurvey(Resident.LINK);
    BrokenConversation.of(siti, engine);
    siti.type("4");
    budi.type("4");

    assertThat(budi.newest().text()).contains("Pertanyaan 2 dari 9");
  }

  @Test
  void oldRecordsArePurged() {
    Instant recorded = Instant.parse("2026-07-01T00:00:00Z");
    Vault vault = engine.bean(Vault.class);
    Poison poison = new Poison(engine.jdbc(), vault, Clock.fixed(recorded, ZoneOffset.UTC));
    poison.record(siti.message(new Content.Text("4")), "IllegalStateException", null);

    assertThat(poison.purge(recorded)).isZero();
    assertThat(poison.purge(recorded.plusSeconds(1))).isEqualTo(1);
    assertThat(poison()).isEmpty();
  }

  private static List<Map<String, Object>> poison() {
    return engine.jdbc().sql("select * from poison").query().listOfRows();
  }
}
