package id.suarawarga.engine.dialogue;

import java.util.stream.Collectors;

/** Draws the maps in Mermaid. */
final class ConversationMapDocument {

  private ConversationMapDocument() {}

  static String markdown() {
    return """
    # Conversation map

    Generated from the maps in `engine.dialogue` (how: CONTRIBUTING.md); do not edit. An arrow is \
    one row of a map: signal, and the condition in brackets. States in double circles are ends: the \
    person is back in the menu.

    ## Everywhere

    Looked at first, in every state. "–" leaves the person where they are.

    | on | when | leads to |
    |---|---|---|
    """
        + everywhere()
        + Dialogues.MAPS.stream()
            .map(ConversationMapDocument::section)
            .collect(Collectors.joining());
  }

  private static String everywhere() {
    return Everywhere.MAP.stream()
        .map(
            row ->
                "| %s | %s | %s |\n"
                    .formatted(
                        row.on(), row.when().name(), row.to() == null ? "–" : name(row.to())))
        .collect(Collectors.joining());
  }

  private static String section(DialogueMap map) {
    String rows =
        map.rows().stream().map(ConversationMapDocument::arrow).collect(Collectors.joining());
    String ends =
        map.states().stream()
            .filter(State::isEnd)
            .map(state -> "  " + id(state) + "(((" + name(state) + ")))\n")
            .collect(Collectors.joining());
    return "\n## " + map.dialogue() + "\n\n```mermaid\nflowchart TD\n" + ends + rows + "```\n";
  }

  private static String arrow(Transition row) {
    String condition = row.when().name().isEmpty() ? "" : " [" + row.when().name() + "]";
    return "  %s -- \"%s%s\" --> %s\n".formatted(id(row.from()), row.on(), condition, id(row.to()));
  }

  private static String name(State state) {
    return state.dialogue() + "." + state.name();
  }

  private static String id(State state) {
    return state.dialogue() + "_" + state.name();
  }
}
