package id.suarawarga.gateway.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.dialogue.SurveyForm;
import id.suarawarga.engine.dialogue.SurveyForm.Question;
import id.suarawarga.engine.message.Option;
import id.suarawarga.gateway.testing.FlowRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class SurveyFlowTest {

  private final JsonNode flow = SurveyFlow.json(SurveyForm.questions());
  private final JsonNode form = flow.at("/screens/0/layout/children/0");

  @Test
  void metaTakesIt() {
    assertThat(FlowRules.check(flow)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "7.3, 7.9",
    "SURVEI, SUCCESS",
    "true, false",
    "Sarana, Sarana dan prasarana pelayanan umum",
    "Saran, Saran untuk layanan ini",
    "Berfungsi kurang maksimal, Berfungsi tetapi kurang maksimal",
    "Sangat sesuai, Sesuai",
    "${form.COST}, ${form.PRICE}",
    "TextBody, TextHeading",
    "RadioButtonsGroup, Slider"
  })
  void theRulesWouldSeeIt(String part, String other) {
    String broken = flow.toString().replace(part, other);

    assertThat(FlowRules.check(GraphApi.JSON.readTree(broken))).isNotEmpty();
  }

  @Test
  void itAsksEverythingOnOneScreen() {
    assertThat(flow.path("screens")).hasSize(1);
    assertThat(names())
        .containsExactlyElementsOf(SurveyForm.questions().stream().map(Question::name).toList())
        .startsWith("SEX", "AGE_BAND", "EDUCATION", "OCCUPATION", "REQUIREMENTS")
        .endsWith("FACILITIES", "COMPLAINT_HANDLING", "SUGGESTION");
  }

  @Test
  void theOfficialSentencesAndAnswersStandInItWhole() {
    String words = flow.toString();

    assertThat(words)
        .contains("9. Bagaimana pendapat Saudara tentang penanganan pengaduan pengguna layanan?")
        .contains("\"Ada tetapi tidak berfungsi\"", "\"Berfungsi kurang maksimal\"");
  }

  @Test
  void itSaysWhichQuestionnaireItAsks() {
    JsonNode payload =
        form.path("children").path(form.path("children").size() - 1).at("/on-click-action/payload");

    assertThat(payload.path("questionnaire").asString("")).isEqualTo(SurveyForm.version());
    assertThat(payload.path("COST").asString("")).isEqualTo("${form.COST}");
    assertThat(payload).hasSize(1 + SurveyForm.questions().size());
  }

  @Test
  void answersThatDoNotFitStandNumberedUnderTheQuestion() {
    Question question = question("Sangat baik", "Dikelola dengan sangat baik dan cepat");
    JsonNode children =
        SurveyFlow.json(List.of(question)).at("/screens/0/layout/children/0/children");

    assertThat(children.at("/0/text").asString(""))
        .isEqualTo("Apa?\n1. Sangat baik\n2. Dikelola dengan sangat baik dan cepat");
    assertThat(children.at("/1/data-source/0/title").asString("")).isEqualTo("1. Sangat baik");
    assertThat(children.at("/1/data-source/1/title").asString(""))
        .isEqualTo("2. Dikelola dengan sangat…");
  }

  private static Question question(String... answers) {
    List<Option> options = List.of(answers).stream().map(it -> Option.answer(it, it)).toList();
    return new Question("X", "X", "Apa?", options);
  }

  private List<String> names() {
    return form.path("children")
        .valueStream()
        .filter(child -> child.has("name"))
        .map(child -> child.path("name").asString(""))
        .toList();
  }
}
