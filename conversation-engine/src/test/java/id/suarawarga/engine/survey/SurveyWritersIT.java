package id.suarawarga.engine.survey;

import static id.suarawarga.engine.survey.SurveyDatabase.SITI;
import static id.suarawarga.engine.survey.SurveyDatabase.TODAY;
import static id.suarawarga.engine.survey.SurveyDatabase.response;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.privacy.Vault;
import id.suarawarga.engine.respondent.ErasureWriter;
import id.suarawarga.engine.respondent.RespondentErased;
import id.suarawarga.engine.respondent.Respondents;
import id.suarawarga.scoring.ServiceElement;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataIntegrityViolationException;

class SurveyWritersIT {

  private static final Profile PROFILE =
      new Profile(
          Profile.Sex.FEMALE,
          Profile.AgeBand.FROM_60,
          Profile.Education.S1,
          Profile.Occupation.FARMER_FISHER);

  @AutoClose private static SurveyDatabase database;

  @BeforeAll
  static void open() {
    database = new SurveyDatabase();
  }

  @BeforeEach
  void reset() {
    database.reset();
  }

  @ParameterizedTest
  @EnumSource
  void eachScoreStandsInTheColumnOfItsElement(ServiceElement element) {
    store(response(SITI, "KTP", TODAY, e -> e == element ? 4 : 1, PROFILE));

    Map<String, Object> row = stored();
    assertThat(Arrays.stream(ServiceElement.values()).filter(e -> row.get(column(e)).equals(4)))
        .containsExactly(element);
  }

  @Test
  void theProfileIsStoredAsTheApiNamesIt() {
    store(response(SITI, "KTP", TODAY, e -> 2, PROFILE));

    assertThat(stored())
        .containsEntry("sex", "FEMALE")
        .containsEntry("age_band", "60_UP")
        .containsEntry("education", "S1")
        .containsEntry("occupation", "FARMER_FISHER");
  }

  @Test
  void whatWasDeclinedIsNull() {
    store(response(SITI, "KTP", TODAY));

    assertThat(stored())
        .containsEntry("sex", null)
        .containsEntry("age_band", null)
        .containsEntry("education", null)
        .containsEntry("occupation", null);
  }

  @Test
  void theUnitIsTheOneThatHasTheServiceAtThatMoment() {
    database.jdbc.sql("update public_service set unit_code = 'DINKES'").update();
    store(response(SITI, "KTP", TODAY));

    assertThat(stored())
        .containsEntry("unit_code", "DINKES")
        .containsEntry("channel", "TELEGRAM")
        .containsEntry("source", "LOKET2")
        .containsEntry("counted", true);
  }

  @Test
  void aServiceThatDoesNotExistIsAMistakeAndNoRefusal() {
    assertThatThrownBy(() -> store(response(SITI, "KTP-LAMA", TODAY)))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @Test
  void theSecondsPerQuestionAreStoredByElement() {
    store(response(SITI, "KTP", TODAY));

    assertThat(one("select seconds_per_question ->> 'FACILITIES' from survey_response"))
        .isEqualTo("13");
  }

  @Test
  void theFlagsOfAResponseAreStoredWithIt() {
    Set<String> flags = new TreeSet<>(Set.of("STRAIGHT_LINE", "FAST"));
    new SurveyCompletedWriter(database.batches, database.hashes(), response -> flags)
        .write(List.of(response(SITI, "KTP", TODAY)));

    assertThat(one("select flags::text from survey_response")).isEqualTo("{FAST,STRAIGHT_LINE}");
  }

  @Test
  void theUserStandsNotInTheRow() {
    store(response(SITI, "KTP", TODAY));

    assertThat(one("select survey_response::text from survey_response"))
        .doesNotContain(SITI.user());
  }

  @Test
  void theReceiptTellsWhoeverShowsItThatTheAnswersCount() {
    store(response(SITI, "KTP", TODAY));

    assertThat(one("select receipt from survey_response where counted")).isEqualTo("RECEIPT7");
  }

  @Test
  void erasingAPersonLeavesTheirAnswers() {
    Vault vault = new Vault("0123456789abcdef0123456789abcdef");
    var person = new Respondents(database.jdbc, vault, Clock.systemUTC()).identify(SITI, List.of());
    store(response(SITI, "KTP", TODAY));
    new ErasureWriter(database.jdbc, Clock.systemUTC())
        .write(List.of(new RespondentErased(person)));

    assertThat(database.count("survey_response")).isOne();
    assertThat(database.count("respondent_address")).isZero();
    assertThat(database.count("conversation")).isZero();
  }

  @Test
  void aSurveyLeftUnfinishedIsCounted() {
    new SurveyAbandonedWriter(database.batches)
        .write(List.of(abandoned("KTP", "COST"), abandoned(null, "SERVICE")));

    assertThat(one("select string_agg(last_step || ':' || reason, ' ') from survey_abandoned"))
        .isEqualTo("COST:EXPIRED SERVICE:EXPIRED");
  }

  private static SurveyAbandoned abandoned(String service, String lastStep) {
    return new SurveyAbandoned(
        service,
        ChannelType.WHATSAPP,
        lastStep,
        SurveyAbandoned.Reason.EXPIRED,
        Instant.EPOCH,
        TODAY);
  }

  private void store(SurveyCompleted response) {
    database.responses().write(List.of(response));
  }

  private Map<String, Object> stored() {
    return database.jdbc.sql("select * from survey_response").query().singleRow();
  }

  private String one(String sql) {
    return database.jdbc.sql(sql).query(String.class).single();
  }

  private static String column(ServiceElement element) {
    return element.name().toLowerCase(Locale.ROOT);
  }
}
