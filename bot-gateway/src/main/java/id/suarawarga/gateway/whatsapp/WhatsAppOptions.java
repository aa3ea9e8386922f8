package id.suarawarga.gateway.whatsapp;

import id.suarawarga.engine.message.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lays options out: up to three short ones as buttons, otherwise as a list of up to ten rows.
 *
 * <p>Where an answer does not fit a row all answers stand numbered in the text, as the printed form
 * has them, and the rows carry the number with a short form. Answers beyond the tenth stand in the
 * text with their number, to be typed; a second page would be a message more to pay.
 */
final class WhatsAppOptions {

  private static final int MOST_BUTTONS = 3;
  private static final int LONGEST_BUTTON = 20;
  private static final int MOST_ROWS = 10;
  private static final int LONGEST_ROW = 24;
  private static final int LONGEST_DESCRIPTION = 72;

  private final List<Option> answers;
  private final List<Option> moves;
  private final ListWords words;
  private final int room;
  private final boolean asButtons;
  private final boolean numbered;

  WhatsAppOptions(List<Option> options, ListWords words) {
    this(options, words, MOST_ROWS);
  }

  private WhatsAppOptions(List<Option> options, ListWords words, int room) {
    this.answers = withRole(options, Option.Role.ANSWER);
    this.moves = withRole(options, Option.Role.MOVE);
    List<Option> all = Stream.concat(answers.stream(), moves.stream()).toList();
    this.words = words;
    this.room = room;
    this.asButtons = all.size() <= MOST_BUTTONS && fit(all, LONGEST_BUTTON);
    this.numbered = !asButtons && !fit(answers, LONGEST_ROW);
  }

  /**
   * Options beside something else that is to be tapped: all of them are typed, by their words, for
   * where a place or a number may be written a digit is one.
   */
  static WhatsAppOptions typed(List<Option> options, ListWords words) {
    List<Option> named =
        options.stream()
            .filter(option -> option.role() != Option.Role.COPY)
            .map(option -> Option.move(option.id(), option.label()))
            .toList();
    return new WhatsAppOptions(named, words, 0);
  }

  /** What of the options has to stand in the text, in lines of its own; empty if nothing. */
  String lines() {
    return Stream.of(numberedAnswers(), typedAnswers(), typedMoves())
        .filter(lines -> !lines.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  /** The {@code interactive} part of a message that offers them. */
  ObjectNode interactive(String body) {
    ObjectNode interactive = GraphApi.JSON.createObjectNode();
    interactive.put("type", asButtons ? "button" : "list");
    interactive.putObject("body").put("text", body);
    ObjectNode action = interactive.putObject("action");
    if (asButtons) {
      Stream.concat(answers.stream(), moves.stream()).forEach(button(action.putArray("buttons")));
    } else {
      rows(action.put("button", words.opener()).putArray("sections").addObject().putArray("rows"));
    }
    return interactive;
  }

  private static Consumer<Option> button(ArrayNode buttons) {
    return option ->
        buttons
            .addObject()
            .put("type", "reply")
            .putObject("reply")
            .put("id", option.id())
            .put("title", option.label());
  }

  private void rows(ArrayNode rows) {
    for (int i = 0; i < shownAnswers(); i++) {
      Option answer = answers.get(i);
      String label = numbered ? (i + 1) + ". " + answer.label() : answer.label();
      ObjectNode row = row(rows, answer, label);
      if (label.length() > LONGEST_ROW) {
        row.put("description", shorten(answer.label(), LONGEST_DESCRIPTION));
      }
    }
    shownMoves().forEach(move -> row(rows, move, move.label()));
  }

  private static ObjectNode row(ArrayNode rows, Option option, String label) {
    return rows.addObject().put("id", option.id()).put("title", shorten(label, LONGEST_ROW));
  }

  private String numberedAnswers() {
    return numbered ? lines(0, shownAnswers()) : "";
  }

  private String typedAnswers() {
    return shownAnswers() == answers.size()
        ? ""
        : words.more() + "\n" + lines(shownAnswers(), answers.size());
  }

  private String typedMoves() {
    List<Option> typed = moves.subList(shownMoves().size(), moves.size());
    return typed.isEmpty()
        ? ""
        : words.orType() + typed.stream().map(Option::label).collect(Collectors.joining(", "));
  }

  private String lines(int from, int to) {
    List<String> lines = new ArrayList<>();
    for (int i = from; i < to; i++) {
      lines.add((i + 1) + ". " + answers.get(i).label());
    }
    return String.join("\n", lines);
  }

  private int shownAnswers() {
    return Math.min(answers.size(), room);
  }

  private List<Option> shownMoves() {
    return moves.subList(0, Math.min(moves.size(), room - shownAnswers()));
  }

  private static List<Option> withRole(List<Option> options, Option.Role role) {
    return options.stream().filter(option -> option.role() == role).toList();
  }

  /** Whether the labels can stand there as they are; Meta wants each to be another. */
  private static boolean fit(List<Option> options, int longest) {
    return options.stream().allMatch(option -> option.label().length() <= longest)
        && options.stream().map(Option::label).distinct().count() == options.size();
  }

  /** Between two words where that leaves more than half of the room. */
  static String shorten(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
    int space = text.lastIndexOf(' ', end);
    return text.substring(0, space > longest / 2 ? space : end).stripTrailing() + "…";
  }
}
