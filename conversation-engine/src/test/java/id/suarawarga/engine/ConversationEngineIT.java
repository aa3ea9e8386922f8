package id.suarawarga.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.engine.testing.Resident;
import id.suarawarga.engine.testing.Scores;
import id.suarawarga.engine.testing.TestEngine;
import id.suarawarga.engine.testing.TestInstallation;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whole surveys, from the first message to the row that is stored. */
class ConversationEngineIT {

  private static final String FROM_POSTER = Resident.LINK + "_LOKET3";
  @AutoClose private static TestEngine engine;

  private final Resident siti = Resident.of(engine);

  @BeforeAll
  static void start() {
    engine = TestInstallation.fresh().replica();
  }

  @BeforeEach
  void forgetResponses() {
    engine.jdbc().sql("truncate survey_response, outbox").update();
  }

  @Test
  void theScoresThatWereTappedAreStoredByElement() {
    siti.fillIn(Scores.MIXED).tap("Kirim");

    assertThat(Scores.in(response())).isEqualTo(Scores.MIXED);
    assertThat(response()).containsEntry("facilities", 4).containsEntry("complaint_handling", 1);
    assertThat(siti.newest().text()).startsWith("Terima kasih");
  }

  @Test
  void whereAResponseCameFromIsStoredWithIt() {
    siti.beginSurvey(FROM_POSTER).answer(Scores.MIXED, Duration.ofSeconds(5)).tap("Lewati");
    siti.tap("Kirim");

    assertThat(response())
        .containsEntry("service_code", "DUKCAPIL-KTP")
        .containsEntry("unit_code", "DUKCAPIL")
        .containsEntry("channel", "TELEGRAM")
        .containsEntry("source", "LOKET3")
        .containsEntry("questionnaire_version", "14/2017-1");
  }

  @Test
  void whoAnsweredIsStoredAsTheySaid() {
    siti.beginSurvey(Resident.LINK).answer(Scores.MIXED, Duration.ofSeconds(5));
    siti.type("Antrean jangan terlalu lama.");
    siti.tap("Kirim");

    assertThat(response())
        .containsEntry("sex", "FEMALE")
        .containsEntry("age_band", "30_39")
        .containsEntry("education", "S1")
        .containsEntry("occupation", "ENTREPRENEUR")
        .containsEntry("suggestion", "Antrean jangan terlalu lama.");
  }

  @Test
  void aResponseKnowsToTheMinuteWhenItWasGivenAndHowLongEachAnswerTook() {
    Instant start = engine.clock().instant();
    siti.fillIn(Scores.MIXED).tap("Kirim");

    assertThat(response())
        .containsEntry("started_at", minute(start))
        .containsEntry("submitted_at", minute(start.plusSeconds(9 * 5)))
        .containsEntry("submitted_on", Date.valueOf("2026-07-01"));
    assertThat(seconds()).hasSize(9).containsOnly(5);
  }

  private static Timestamp minute(Instant moment) {
    return Timestamp.from(moment.truncatedTo(ChronoUnit.MINUTES));
  }

  @Test
  void aHastyResponseIsFlaggedAndCounts() {
    siti.beginSurvey(Resident.LINK).answer(Scores.all(3), Duration.ZERO).tap("Lewati");
    siti.tap("Kirim");

    assertThat(flags()).containsExactly("STRAIGHT_LINE", "TOO_FAST");
    assertThat(response()).containsEntry("counted", true);
  }

  @Test
  void aSecondDeliveryOfAnyMessageHasNoEffectAndNoReply() {
    siti.fillIn(Scores.MIXED).tap("Kirim");
    List<OutboundMessage> shown = siti.shown();
    siti.said().forEach(siti::send);

    assertThat(siti.shown()).isEqualTo(shown);
    assertThat(engine.jdbc().sql("select * from outbox").query().listOfRows()).hasSize(17);
    assertThat(Scores.in(response())).isEqualTo(Scores.MIXED);
  }

  @Test
  void aMessageIsRecognisedWhileTheFirstDeliveryIsStillTheNewest() {
    siti.beginSurvey(Resident.LINK);
    InboundMessage tap = siti.message(siti.choosing("REQUIREMENTS:4"));
    siti.send(tap);
    siti.send(tap);

    assertThat(siti.newest().text()).contains("Pertanyaan 2 dari 9");
    assertThat(siti.shown()).filteredOn(b -> b.text().contains("Pertanyaan 2 dari 9")).hasSize(1);
  }

  /** Case TI-09. */
  @Test
  void aTypedDigitAnswersTheOpenQuestion() {
    siti.beginSurvey(Resident.LINK);
    siti.type("4");

    assertThat(siti.newest().text()).contains("✓ Persyaratan: Sangat sesuai", "Pertanyaan 2");
  }

  /** Case TI-07. */
  @Test
  void anUnknownCommandIsAnsweredWithHelpAndLosesNothing() {
    siti.beginSurvey(Resident.LINK);
    siti.type("/foo bar");

    assertThat(siti.newest().text()).contains("/batal", "Pertanyaan 1 dari 9");
    siti.type("4");
    assertThat(siti.newest().text()).contains("Pertanyaan 2 dari 9");
  }

  /** Case TI-11. */
  @Test
  void aDoubleTapAdvancesByOneQuestionAndAsksItOnce() {
    siti.beginSurvey(Resident.LINK);
    Content.Choice tap = siti.choosing("REQUIREMENTS:4");
    siti.say(tap);
    siti.say(tap);

    assertThat(siti.shown()).filteredOn(b -> b.text().contains("Pertanyaan 2 dari 9")).hasSize(1);
    siti.tap("Mudah");
    assertThat(siti.newest().text()).contains("Pertanyaan 3 dari 9");
  }

  /** Case WI-23. */
  @Test
  void aShortWordAboutATapIsWrittenWhereItCanNotBeShownBesideTheChat() {
    Account number = new Account(ChannelType.WHATSAPP, "300000000000001");
    Resident budi = new Resident(engine, new Address(number, "ID.2222222222"));
    budi.beginSurvey(Resident.LINK);
    Answer answer = budi.say(new Content.Choice("zzzz:q9:99' OR 1=1", "wamid.OUT1"));

    assertThat(answer.toast()).isNull();
    assertThat(budi.newest().text()).startsWith("Tombol ini");
    budi.type("4");
    assertThat(budi.newest().text()).contains("Pertanyaan 2 dari 9");
  }

  private static Map<String, Object> response() {
    return engine.jdbc().sql("select * from survey_response").query().singleRow();
  }

  private static List<Integer> seconds() {
    return engine
        .jdbc()
        .sql("select value::int from survey_response, jsonb_each_text(seconds_per_question)")
        .query(Integer.class)
        .list();
  }

  private static List<String> flags() {
    return engine
        .jdbc()
        .sql("select unnest(flags) from survey_response order by 1")
        .query(String.class)
        .list();
  }
}
