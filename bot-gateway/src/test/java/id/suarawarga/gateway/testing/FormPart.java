package id.suarawarga.gateway.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a multipart form.
 *
 * @param fileName null where it is no file
 * @param type as the part says; null where it says none
 */
record FormPart(String name, @Nullable String fileName, @Nullable String type, byte[] content) {

  private static final Pattern PART =
      Pattern.compile("(?s)Content-Disposition: form-data; ([^\r\n]+)(.*?)\r\n\r\n(.*?)\r\n--");

  private static final Pattern NAME = Pattern.compile("(?:^|; )name=\"([^\"]+)\"");
  private static final Pattern FILE_NAME = Pattern.compile("filename=\"([^\"]+)\"");
  private static final Pattern TYPE = Pattern.compile("(?i)Content-Type: ([^\r\n]+)");

  /** The parts in order. The boundary begins with two dashes, as OkHttp's never does in a file. */
  static List<FormPart> of(byte[] body) {
    List<FormPart> parts = new ArrayList<>();
    Matcher part = PART.matcher(new String(body, ISO_8859_1));
    for (int at = 0; part.find(at); at = part.end() - 2) {
      String head = part.group(1);
      byte[] content = part.group(3).getBytes(ISO_8859_1);
      parts.add(
          new FormPart(
              String.valueOf(find(NAME, head)),
              find(FILE_NAME, head),
              find(TYPE, part.group(2)),
              content));
    }
    return parts;
  }

  String text() {
    return new String(content, UTF_8);
  }

  private static @Nullable String find(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    return found.find() ? found.group(1) : null;
  }
}
