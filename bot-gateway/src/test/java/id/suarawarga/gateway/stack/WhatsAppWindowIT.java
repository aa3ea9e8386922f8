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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whom we may write to in WhatsApp, and when: on the whole stack. */
class WhatsAppWindowIT {

  private static final AtomicLong IDS = new AtomicLong();
  @AutoClose private static WhatsAppStack stack;

  private final String user = "ID.%010d".formatted(990_000 + IDS.incrementAndGet());

  @BeforeAll
  static void start() {
    stack =
        new WhatsAppStack(
            "suara.whatsapp.paid-reminders=true",
            "suara.whatsapp.templates.reminder.name=suara_pengingat");
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

  @Test
  void whoIsToBeRemindedTooLateForFreeWordsGetsTheApprovedLetter() {
    stack.gateway().forgetTimers();
    says("SKM DUKCAPIL-KTP", now().minus(Duration.ofHours(23).plusMinutes(50)));
    await().until(() -> stack.meta().messages(user).size() == 1);

    stack.gateway().advance(Duration.ofHours(1));
    JsonNode letter = stack.meta().messages(user).getLast().request().path("template");
    assertThat(letter.path("name").asString("")).isEqualTo("suara_pengingat");
    assertThat(letter.at("/components/0/parameters/0/text").asString("")).contains("KTP");
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
