package id.suarawarga.gateway.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.suarawarga.gateway.testing.FakeGraphApi;
import id.suarawarga.gateway.testing.MetaDelivery;
import id.suarawarga.gateway.testing.WhatsAppBubble;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whom we may write to in WhatsApp, and when: on the whole stack. */
class WhatsAppWindowIT {

  private static final AtomicLong IDS = new AtomicLong();
  private static WhatsAppStack stack;

  private final String user = "ID.%010d".formatted(990_000 + IDS.incrementAndGet());

  @BeforeAll
  static void start() {
    stack = new WhatsAppStack();
  }

  @AfterAll
  static void stop() {
    stack.close();
  }

  @AfterEach
  void nothingWasWrong() {
    assertThat(stack.meta().violations()).isEmpty();
  }

  @Test
  void anAnswerThatComesADayTooLateWaitsForTheNextWordAndThenGoesFirst() {
    says("/bantuan", now().minus(Duration.ofHours(25)));
    await().until(() -> waiting() == 1);
    assertThat(stack.meta().messages(user)).isEmpty();

    says("/menu", now());
    await().until(() -> stack.meta().messages(user).size() == 2);
    assertThat(texts().getFirst()).contains("/bahasa");
    assertThat(waiting()).isZero();
  }

  @Test
  void metaDecidesWhereOurClockDisagrees() {
    stack.meta().answer(FakeGraphApi.error(400, 131047));
    says("/bantuan", now());
    await().until(() -> waiting() == 1);

    stack.gateway().clock().advance(Duration.ofSeconds(1));
    says("/menu", now());
    await().until(() -> stack.meta().messages(user).size() == 2);
    assertThat(texts().getFirst()).contains("/bahasa");
  }

  private void says(String words, Instant at) {
    String message =
        """
        "messages":[{"from_user_id":"%s","id":"wamid.W%d","timestamp":"%d",
          "type":"text","text":{"body":"%s"}}]
        """
            .formatted(user, IDS.incrementAndGet(), at.getEpochSecond(), words);
    assertThat(stack.deliver(MetaDelivery.of(message))).isEqualTo(200);
  }

  private List<String> texts() {
    return stack.meta().messages(user).stream().map(WhatsAppBubble::text).toList();
  }

  private static Instant now() {
    return stack.gateway().clock().instant();
  }

  private static int waiting() {
    return stack
        .gateway()
        .database()
        .sql("select count(*) from outbox where silent_since is not null")
        .query(Integer.class)
        .single();
  }
}
