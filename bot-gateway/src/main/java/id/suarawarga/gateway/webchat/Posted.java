package id.suarawarga.gateway.webchat;

import id.suarawarga.engine.message.Content;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor sends: words, or the id of a tapped option.
 *
 * @param id made by the page; the same one twice has one effect
 */
record Posted(@Nullable UUID id, @Nullable String text, @Nullable String choice) {

  /** The page lets through as much, so that what is too long for a question is told, not cut. */
  static final int LONGEST = 10_000;

  /**
   * Reads what is meant.
   *
   * @param bubbles finds the bubble that carries an option
   */
  Content content(Function<String, @Nullable String> bubbles) {
    if (text != null && choice == null) {
      return new Content.Text(checked(text));
    }
    if (choice != null && text == null) {
      String option = checked(choice);
      return new Content.Choice(option, bubbles.apply(option));
    }
    throw WebChatProblem.badRequest("Send either \"text\" or \"choice\", and not both.");
  }

  String externalId() {
    if (id == null) {
      throw WebChatProblem.badRequest("Send an \"id\": a UUID that you make for each message.");
    }
    return id.toString();
  }

  private static String checked(String value) {
    if (value.isBlank() || value.length() > LONGEST) {
      throw WebChatProblem.badRequest("Send 1 to " + LONGEST + " characters.");
    }
    return value;
  }
}
