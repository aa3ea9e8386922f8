package id.suarawarga.gateway.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BotApiSpecTest {

  private BotApiSpec spec;

  @BeforeEach
  void find() {
    assumeTrue(
        BotApiSpec.find().isPresent(),
        "no telegram-bot-api.json here: the calls of all tests go unchecked against it");
    spec = BotApiSpec.find().orElseThrow();
  }

  @Test
  void aRightCallHasNoProblem() throws Exception {
    assertThat(
            spec.check(
                call(
                    "{\"chat_id\":\"5\",\"text\":\"a\",\"reply_markup\":{"
                        + "\"inline_keyboard\":[[{\"text\":\"a\",\"callback_data\":\"b\"}]]}}")))
        .isEmpty();
  }

  @Test
  void aMissingFieldIsFound() throws Exception {
    assertThat(spec.check(call("{\"chat_id\":5}"))).containsExactly("sendmessage.text is missing");
  }

  @Test
  void anUnknownFieldIsFound() throws Exception {
    assertThat(spec.check(call("{\"chat_id\":5,\"text\":\"a\",\"txt\":\"a\"}")))
        .containsExactly("sendmessage.txt is unknown");
  }

  @Test
  void aWrongTypeDeepInsideIsFound() throws Exception {
    assertThat(
            spec.check(
                call(
                    "{\"chat_id\":5,\"text\":\"a\",\"reply_markup\":{"
                        + "\"inline_keyboard\":[[{\"text\":1}]]}}")))
        .contains("sendmessage.reply_markup.inline_keyboard[][].text is no String");
  }

  private static BotRequest call(String params) throws Exception {
    return new BotRequest(
        "sendmessage", (ObjectNode) BotRequest.MAPPER.readTree(params), true, Map.of());
  }
}
