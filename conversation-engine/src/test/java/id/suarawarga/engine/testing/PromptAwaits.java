package id.suarawarga.engine.testing;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Lets all tests notice within milliseconds what they wait for: Awaitility looks ten times a second
 * unless told, and a transcript waits after each of its messages.
 */
public final class PromptAwaits implements BeforeAllCallback {

  @Override
  public void beforeAll(ExtensionContext context) {
    Awaitility.setDefaultPollDelay(Duration.ofMillis(1));
    Awaitility.setDefaultPollInterval(Duration.ofMillis(5));
  }
}
