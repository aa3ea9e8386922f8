package id.suarawarga.engine.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The golden transcripts on the pure engine. After a change that is meant, {@code
 * -Dtranscripts.write=true} writes them anew; read the difference before you commit it.
 */
class TranscriptTest {

  static List<String> names() {
    return Stream.concat(Transcripts.names().stream(), Transcripts.ofForms().stream()).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void theConversationGoesAsWritten(String name) throws IOException {
    String golden = Transcripts.read(name);
    String played = new Transcript(golden).play(new EngineChat(Transcripts.isOfForms(name)));
    if (Boolean.getBoolean("transcripts.write")) {
      Files.writeString(Path.of("src/test/resources/transcripts", name), played);
    } else {
      assertThat(played).isEqualTo(golden);
    }
  }

  @Test
  void theIndexNamesEveryTranscript() {
    assertThat(Transcripts.files()).containsExactlyElementsOf(names());
  }
}
