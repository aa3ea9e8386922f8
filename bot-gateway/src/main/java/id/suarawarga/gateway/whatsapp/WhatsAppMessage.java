package id.suarawarga.gateway.whatsapp;

import id.suarawarga.engine.message.Address;
import id.suarawarga.engine.message.Extra;
import id.suarawarga.engine.message.OutboundMessage;
import id.suarawarga.gateway.channel.TextParts;
import id.suarawarga.gateway.channel.TextParts.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message as the Cloud API takes it. As a rule that is one request, because each costs money; a
 * text that is too long for one goes ahead in texts of its own, with the options under its end.
 */
final class WhatsAppMessage {

  /** A business-scoped user id; anything else is a phone number. */
  static final Pattern BUSINESS_SCOPED = Pattern.compile("[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{1,128}");

  /** One line without a star, and without white space at its ends. */
  private static final Pattern PLAIN = Pattern.compile("[^\\s*]|[^\\s*][^\\n*]*[^\\s*]");

  private static final int LONGEST_TEXT = 4096;
  private static final int LONGEST_BODY = 1024;

  private WhatsAppMessage() {}

  /** The requests, to be sent one after the other. */
  static List<ObjectNode> requests(OutboundMessage message) {
    List<ObjectNode> requests = new ArrayList<>();
    if (message.extra() != null) {
      accompany(message, message.extra(), requests);
    } else if (message.options().isEmpty()) {
      texts(message.text(), message).forEach(requests::add);
    } else {
      offer(message, requests);
    }
    return requests;
  }

  private static void offer(OutboundMessage message, List<ObjectNode> requests) {
    WhatsAppOptions options = new WhatsAppOptions(message.options(), words(message));
    String body = lead(message, options, requests);
    ObjectNode offer = request(message.to(), "interactive");
    offer.set("interactive", options.interactive(body));
    requests.add(offer);
  }

  /** One tap is all that such a message has room for, so its options are typed. */
  private static void accompany(OutboundMessage message, Extra extra, List<ObjectNode> requests) {
    WhatsAppOptions typed = WhatsAppOptions.typed(message.options(), words(message));
    String body = lead(message, typed, requests);
    ObjectNode request = request(message.to(), WhatsAppExtra.type(extra));
    request.set(WhatsAppExtra.type(extra), WhatsAppExtra.content(extra, body));
    requests.add(request);
  }

  /**
   * Sends ahead what is too long to stand in one message with something to tap; returns the end.
   */
  private static String lead(
      OutboundMessage message, WhatsAppOptions options, List<ObjectNode> requests) {
    String lines = options.lines();
    String text = lines.isEmpty() ? message.text() : message.text() + "\n\n" + lines;
    Part end = TextParts.of(text, LONGEST_BODY - markup(message)).getLast();
    texts(text.substring(0, end.from()), message).forEach(requests::add);
    return bold(end.of(text), message.strong());
  }

  private static ListWords words(OutboundMessage message) {
    return ListWords.in(message.language());
  }

  private static Stream<ObjectNode> texts(String text, OutboundMessage message) {
    return TextParts.of(text, LONGEST_TEXT - markup(message)).stream()
        .map(part -> text(message.to(), bold(part.of(text), message.strong())));
  }

  private static ObjectNode text(Address to, String body) {
    ObjectNode request = request(to, "text");
    request.putObject("text").put("body", body);
    return request;
  }

  static ObjectNode request(Address to, String type) {
    ObjectNode request = GraphApi.JSON.createObjectNode();
    boolean scoped = BUSINESS_SCOPED.matcher(to.user()).matches();
    return request
        .put("messaging_product", "whatsapp")
        .put("recipient_type", "individual")
        .put(scoped ? "recipient" : "to", to.user())
        .put("type", type);
  }

  /** How many characters emphasis adds. */
  private static int markup(OutboundMessage message) {
    return message.strong() == null ? 0 : 2;
  }

  /** WhatsApp's markup hugs its words, ends with the line, and knows no escape. */
  private static String bold(String text, @Nullable String strong) {
    if (strong == null || !PLAIN.matcher(strong).matches() || !text.contains(strong)) {
      return text;
    }
    int at = text.indexOf(strong);
    return text.substring(0, at) + "*" + strong + "*" + text.substring(at + strong.length());
  }
}
