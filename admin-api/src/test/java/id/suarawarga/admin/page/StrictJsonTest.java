package id.suarawarga.admin.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.ResolvableType;
import tools.jackson.databind.json.JsonMapper;

class StrictJsonTest {

  private final StrictJson json = new StrictJson(new JsonMapper());

  @Test
  void itReadsTheBodiesOfTheAdminApiOnly() {
    assertThat(json.canRead(ResolvableType.forClass(InvalidField.class), APPLICATION_JSON))
        .isTrue();
    assertThat(json.canRead(ResolvableType.forClass(Map.class), APPLICATION_JSON)).isFalse();
  }

  @Test
  void itLeavesAnswersToTheOthers() {
    ResolvableType ours = ResolvableType.forClass(InvalidField.class);
    assertThat(json.canWrite(ours, InvalidField.class, APPLICATION_JSON)).isFalse();
  }
}
