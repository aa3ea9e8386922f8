package id.suarawarga.gateway.stack;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.engine.transcript.Transcript;
import id.suarawarga.engine.transcript.Transcripts;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The survey as one Flow, every webhook delivered twice and late. */
class WhatsAppFlowIT {

  @AutoClose private static WhatsAppStack stack;

  @BeforeAll
  static void start() {
    stack = new WhatsAppStack("suara.whatsapp.flow-id=123450000000001");
  }

  static List<String> names() {
    return Transcripts.ofForms();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void theConversationGoesAsWritten(String name) {
    WhatsAppChat chat = new WhatsAppChat(stack);

    assertThat(new Transcript(Transcripts.read(name)).play(chat)).isEqualTo(Transcripts.read(name));
    assertThat(stack.meta().violations()).isEmpty();
  }

  /** The question whether one agrees, the Flow, and the thanks; each of them costs money. */
  @Test
  void aWholeSurveyTakesThreeMessages() {
    int before = stack.meta().requests().size();
    String upToTheThanks =
        Transcripts.read("formulir/01-isi-sekaligus.txt").split("> .formulir lagi")[0];
    new Transcript(upToTheThanks).play(new WhatsAppChat(stack));

    assertThat(stack.meta().requests().size() - before).isEqualTo(3);
  }
}
