package id.suarawarga.gateway.torture;

import java.util.List;

/**
 * A message of the bot, as a resident sees it or a call brings it.
 *
 * @param id of the provider
 * @param edits how often it was changed
 * @param options the ids of its buttons, such as {@code 3f9a2c1d:COST:4}
 */
record Bubble(String id, int edits, String text, List<String> options) {

  static final String THANKS = "THANKS";
  static final String APOLOGY = "APOLOGY";
  static final String NOTHING = "NOTHING";

  /** The question it asks, or what it says. */
  String prompt() {
    return isApology() ? APOLOGY : question();
  }

  /** The question it asks, with an apology or without; thanks ask for nothing. */
  String question() {
    if (text.startsWith("Terima kasih")) {
      return THANKS;
    }
    return options.isEmpty() ? NOTHING : options.getFirst().split(":")[1];
  }

  boolean isApology() {
    return text.startsWith("Maaf, ada gangguan di sisi kami");
  }

  /** The answers that it offers. */
  List<String> values() {
    return options.stream().map(option -> option.split(":")[2]).toList();
  }

  boolean offers(String value) {
    return values().contains(value);
  }

  /** The id of the button for an answer. */
  String option(String value) {
    return options.get(values().indexOf(value));
  }
}
