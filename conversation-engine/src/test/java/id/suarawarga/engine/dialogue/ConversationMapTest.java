package id.suarawarga.engine.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code -Ddocs.write=true} draws the map anew. */
class ConversationMapTest {

  private static final Path DOCUMENT = Path.of("../docs/conversation-map.md");

  @Test
  void theDrawingShowsTheMapsAsTheyAre() throws IOException {
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(DOCUMENT, ConversationMapDocument.markdown());
    }
    assertThat(DOCUMENT).content().isEqualTo(ConversationMapDocument.markdown());
  }
}
