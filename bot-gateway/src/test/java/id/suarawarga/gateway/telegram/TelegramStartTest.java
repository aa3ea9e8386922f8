package id.suarawarga.gateway.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.suarawarga.gateway.testing.BotReply;
import id.suarawarga.gateway.testing.BotRequest;
import id.suarawarga.gateway.testing.FakeBotApi;
import java.time.Duration;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;

class TelegramStartTest {

  private final FakeBotApi fake = FakeBotApi.start();
  private final RecordedPauses pauses = new RecordedPauses();

  @AfterEach
  void close() {
    assertThat(fake.violations()).isEmpty();
    fake.close();
  }

  @Test
  void commandsAreOfferedInBothLanguages() {
    start(null);

    await().until(() -> fake.requests("setMyCommands").size() == 3);
    assertThat(fake.requests("setMyCommands"))
        .extracting(call -> call.param("language_code"))
        .containsExactly(null, "id", "en");
    assertThat(
            fake.requests("setMyCommands")
                .getLast()
                .params()
                .at("/commands/0/description")
                .asText())
        .isEqualTo("Start over");
  }

  @Test
  void bothLanguagesDescribeEveryCommand() {
    for (String language : new String[] {"id", "en"}) {
      var bundle =
          ResourceBundle.getBundle("id.suarawarga.gateway.telegram.commands", Locale.of(language));
      assertThat(bundle.keySet()).containsExactlyInAnyOrderElementsOf(BotCommands.NAMES);
    }
  }

  @Test
  void theWebhookIsSetWithItsSecret() {
    start(webhook());

    await().until(() -> !fake.requests("setWebhook").isEmpty());
    BotRequest call = fake.requests("setWebhook").getFirst();
    assertThat(call.param("url")).isEqualTo("http://127.0.0.1:1/webhooks/telegram");
    assertThat(call.param("secret_token")).isEqualTo("s-1");
    assertThat(call.param("allowed_updates"))
        .contains("message", "callback_query", "my_chat_member");
  }

  @Test
  void itGoesOnTryingUntilTelegramAgrees() {
    fake.answer("setWebhook", BotReply.dropped(), BotReply.tooManyRequests(2), BotReply.html(502));
    start(webhook());

    await().until(() -> fake.requests("setMyCommands").size() == 3);
    assertThat(fake.requests("setWebhook")).hasSize(4);
    assertThat(pauses.all()).contains(Duration.ofSeconds(2));
  }

  private void start(@Nullable SetWebhook webhook) {
    new TelegramStart(TestChannel.api(fake), webhook, pauses).start();
  }

  private static SetWebhook webhook() {
    return SetWebhook.builder()
        .url("http://127.0.0.1:1/webhooks/telegram")
        .secretToken("s-1")
        .allowedUpdates(LongPoll.ALLOWED_UPDATES)
        .build();
  }
}
