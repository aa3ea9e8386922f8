package id.suarawarga.gateway.webchat;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.suarawarga.engine.message.Extra;
import id.suarawarga.engine.message.Option;
import id.suarawarga.engine.message.OutboundMessage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the bot says, as the page gets it.
 *
 * @param replaces the number of the event whose bubble is to be edited
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WebEvent(String text, List<Button> options, @Nullable Integer replaces) {

  /** Something to tap. */
  record Button(String id, String label) {}

  /**
   * What a message says; a file is a link.
   *
   * @param links to files that we keep
   */
  static WebEvent of(OutboundMessage message, FileLinks links) {
    String text =
        message.extra() instanceof Extra.StoredFile file
            ? message.text() + "\n\n" + links.to(file)
            : message.inWords();
    List<Button> buttons =
        message.options().stream()
            .filter(option -> option.role() != Option.Role.COPY)
            .map(option -> new Button(option.id(), option.label()))
            .toList();
    return new WebEvent(text, buttons, number(message.replaces()));
  }

  boolean offers(String optionId) {
    return options.stream().anyMatch(button -> button.id().equals(optionId));
  }

  private static @Nullable Integer number(@Nullable String bubble) {
    return bubble == null || !bubble.matches("[0-9]{1,9}") ? null : Integer.valueOf(bubble);
  }
}
