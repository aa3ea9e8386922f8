package id.suarawarga.gateway.webchat;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class PostedTest {

  @Test
  void theFieldOfThePageCutsNothingOffThatWouldBeTaken() throws IOException {
    String page = new ClassPathResource("chat.html", Posted.class).getContentAsString(UTF_8);

    assertThat(page).contains("maxlength=\"" + Posted.LONGEST + "\"");
  }
}
