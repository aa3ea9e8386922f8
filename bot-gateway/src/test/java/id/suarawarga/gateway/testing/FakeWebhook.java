package id.suarawarga.gateway.testing;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which way updates go: to the webhook, while there is one, or to whoever polls. */
final class FakeWebhook {

  private static final BotReply TRUE = BotReply.ok(BooleanNode.TRUE);

  private final FakeUpdates updates;
  private final Consumer<BotRequest> answers;
  private @Nullable WebhookPusher pusher;

  /**
   * @param answers takes the calls that come in answers
   */
  FakeWebhook(FakeUpdates updates, Consumer<BotRequest> answers) {
    this.updates = updates;
    this.answers = answers;
  }

  synchronized void deliver(ObjectNode update) {
    if (pusher == null) {
      updates.add(update);
    } else {
      pusher.push(update);
    }
  }

  /** Whether every update has been taken. */
  synchronized boolean isIdle() {
    return pusher == null ? updates.isEmpty() : pusher.isIdle();
  }

  synchronized List<Integer> statuses() {
    return pusher == null ? List.of() : pusher.statuses();
  }

  /** What waits goes on to the same webhook when another replica sets it once more. */
  synchronized BotReply set(BotRequest request) {
    URI url = URI.create(String.valueOf(request.param("url")));
    String secret = String.valueOf(request.param("secret_token"));
    if (!secret.matches("[A-Za-z0-9_-]{1,256}")) {
      return BotReply.error(400, "Bad Request: secret token contains unallowed characters");
    }
    if (pusher == null || !pusher.pushesTo(url, secret)) {
      use(new WebhookPusher(url, secret, answers));
    }
    return TRUE;
  }

  synchronized BotReply delete() {
    use(null);
    return TRUE;
  }

  /** What waits to be fetched goes to a new webhook, as at Telegram. */
  private void use(@Nullable WebhookPusher next) {
    WebhookPusher before = pusher;
    pusher = next;
    updates.webhookActive(next != null);
    if (next != null) {
      updates.takeAll().forEach(next::push);
    }
    if (before != null) {
      before.close();
    }
  }
}
