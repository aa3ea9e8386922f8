package id.suarawarga.gateway.webchat;

import com.fasterxml.jackson.annotation.JsonInclude;
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

  static WebEvent of(OutboundMessage message) {
    List<Button> buttons =
        message.options().stream()
            .filter(option -> option.role() != Option.Role.COPY)
            .map(option -> new Button(option.id(), option.label()))
            .toList();
    return new WebEvent(message.inWords(), buttons, number(message.replaces()));
  }

  boolean offers(String optionId) {
    return options.stream().anyMatch(button -> button.id().equals(optionId));
  }

  private static @Nullable Integer number(@Nullable String bubble) {
    return bubble == null || !bubble.matches("[0-9]{1,9}") ? null : Integer.valueOf(bubble);
  }
}
