package id.suarawarga.engine.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.catalogue.Catalogue;
import id.suarawarga.engine.catalogue.PublicService;
import id.suarawarga.engine.message.Account;
import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.respondent.RespondentId;
import id.suarawarga.engine.survey.Profile;
import id.suarawarga.engine.survey.SurveyDraft;
import id.suarawarga.engine.testing.Scores;
import id.suarawarga.engine.testing.TestCatalogue;
import id.suarawarga.engine.transcript.FormPaper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is closed while somebody answers is not rated any more, however they send it. */
class ClosedSurveyTest {

  private static final String RUN = "3f9a2c1d";
  private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
  private static final Address SITI =
      new Address(new Account(ChannelType.WHATSAPP, "300000000000001"), "ID.1");

  private static final Catalogue CITY = TestCatalogue.city();
  private static final Catalogue WITHOUT_PERIOD =
      new Catalogue(2, CITY.units(), CITY.services(), List.of());
  private static final Catalogue WITHOUT_SERVICE =
      new Catalogue(
          2,
          CITY.units(),
          CITY.services().stream().map(ClosedSurveyTest::closed).toList(),
          CITY.periods());

  private final Dialogues dialogues = new Dialogues();

  static Stream<Arguments> waysToSend() {
    return Stream.of(WITHOUT_PERIOD, WITHOUT_SERVICE)
        .flatMap(
            city ->
                Stream.of(
                    Arguments.of(city, new Content.Choice(RUN + ":REVIEW:SEND", null)),
                    Arguments.of(city, FormPaper.filledIn(RUN))));
  }

  @ParameterizedTest
  @MethodSource("waysToSend")
  void whatIsClosedIsNotStored(Catalogue city, Content sent) {
    Turn turn = send(sent, city);

    assertThat(turn.outcomes()).isEmpty();
    assertThat(turn.next().state()).isEqualTo(MenuState.HOME);
    assertThat(turn.replies().getFirst().text()).contains("sedang tidak disurvei");
  }

  @ParameterizedTest
  @MethodSource("waysToSend")
  void whatIsOpenIs(Catalogue closed, Content sent) {
    assertThat(send(sent, CITY).outcomes()).hasSize(1);
  }

  private Turn send(Content sent, Catalogue city) {
    SurveyDraft draft =
        SurveyDraft.begin(RUN, null, NOW)
            .forService("DUKCAPIL", "DUKCAPIL-KTP")
            .filledIn(Profile.UNKNOWN, Scores.MIXED, null);
    Conversation before =
        new Conversation(
            RespondentId.random(), 7, SurveyState.REVIEW, draft, null, Language.ID, NOW);
    LocalDate today = LocalDate.of(2026, 11, 23);
    Facts facts = new Facts(NOW, today, "0123456789abcdef", true, city, Person.UNKNOWN);
    return dialogues.advance(before, InboundMessage.of("1", SITI, sent), facts);
  }

  private static PublicService closed(PublicService it) {
    return new PublicService(
        it.code(), it.unitCode(), it.name(), it.population(), it.feeFree(), false);
  }
}
