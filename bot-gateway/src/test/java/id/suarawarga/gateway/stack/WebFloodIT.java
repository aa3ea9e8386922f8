package id.suarawarga.gateway.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WebFloodIT {

  @AutoClose private static WebStack stack;

  @BeforeAll
  static void start() {
    stack =
        new WebStack(
            "suara.webchat.conversations-per-minute=2", "suara.webchat.messages-per-minute=3");
  }

  @Test
  void oneAddressCannotFlood() {
    WebVisitor visitor = new WebVisitor(stack);
    visitor.begin("{}");
    visitor.begin("{}");
    HttpResponse<String> third = new WebVisitor(stack).begin("{}");
    assertThat(third.statusCode()).isEqualTo(429);
    assertThat(third.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 30L);
    for (int i = 0; i < 3; i++) {
      assertThat(visitor.type(UUID.randomUUID(), "halo").statusCode()).isEqualTo(202);
    }
    assertThat(visitor.type(UUID.randomUUID(), "halo").statusCode()).isEqualTo(429);
  }
}
