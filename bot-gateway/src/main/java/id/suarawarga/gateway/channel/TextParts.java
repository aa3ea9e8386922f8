package id.suarawarga.gateway.channel;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text that is too long for one message where it is best cut. */
public final class TextParts {

  /**
   * A piece of a text.
   *
   * @param from index of its first character
   * @param to index behind its last one
   */
  public record Part(int from, int to) {

    public String of(String text) {
      return text.substring(from, to);
    }
  }

  /** Where a long text is best cut, best first. */
  private static final List<String> SEAMS = List.of("\n\n", "\n", ". ", "? ", "! ", " ");

  private TextParts() {}

  /**
   * The parts in order, none blank, without white space at their ends; one if the text is short
   * enough.
   *
   * @param longest the most UTF-16 units a part may have
   */
  public static List<Part> of(String text, int longest) {
    List<Part> parts = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = end(text, from, longest);
      if (!text.substring(from, to).isBlank()) {
        parts.add(new Part(trimStart(text, from), trimEnd(text, to)));
      }
      from = to;
    }
    return parts;
  }

  /** The end of the part that begins there: after the best seam in the second half of its room. */
  private static int end(String text, int from, int longest) {
    if (text.length() - from <= longest) {
      return text.length();
    }
    int room = from + longest;
    for (String seam : SEAMS) {
      int at = text.lastIndexOf(seam, room - seam.length());
      if (at >= from + longest / 2) {
        return at + seam.length();
      }
    }
    return Character.isHighSurrogate(text.charAt(room - 1)) ? room - 1 : room;
  }

  private static int trimStart(String text, int from) {
    int start = from;
    while (Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static int trimEnd(String text, int to) {
    int end = to;
    while (Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
