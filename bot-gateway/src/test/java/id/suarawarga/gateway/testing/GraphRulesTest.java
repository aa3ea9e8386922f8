package id.suarawarga.gateway.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class GraphRulesTest {

  private static final String LIST =
      """
      {"messaging_product":"whatsapp","recipient_type":"individual","to":"6281200000001",
       "type":"interactive","interactive":{"type":"list","body":{"text":"Apa?"},
       "action":{"button":"Pilih","sections":[{"rows":[{"id":"a","title":"A"},
       {"id":"b","title":"B","description":"Be"}]}]}}}
      """;

  @Test
  void aRightRequestHasNoProblem() {
    assertThat(GraphRules.check(JsonMapper.shared().readTree(LIST))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      value = {
        "to, too",
        "'\"to\"', '\"recipient\"'",
        "6281200000001, 0812",
        "'\"id\":\"b\"', '\"id\":\"a\"'",
        "'\"title\":\"B\"', '\"title\":\"A\"'",
        "'\"title\":\"B\"', '\"title\":\"Dua puluh lima huruf saja\"'",
        "Pilih, Pilih salah satu jawaban",
        "Apa?, ' '",
        "individual, group",
        "'\"id\":\"b\"', '\"id\":\" b\"'",
      })
  void aWrongOneHas(String right, String wrong) {
    assertThat(GraphRules.check(JsonMapper.shared().readTree(LIST.replace(right, wrong))))
        .isNotEmpty();
  }
}
