package id.suarawarga.gateway.testing;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** What keeps people from using a page, as far as axe-core finds it. */
public final class Accessibility {

  private static final String AXE = read("/axe.min.js");

  private static final String VIOLATIONS =
      """
      async () => (await axe.run(document, {rules: {'target-size': {enabled: true}}})).violations
        .filter(found => ['serious', 'critical'].includes(found.impact))
        .map(found => found.id + ': ' + found.nodes.map(node => node.html).join(' '))
      """;

  private Accessibility() {}

  /** The serious and critical violations, each with what violates. */
  @SuppressWarnings("unchecked") // a list of strings, as the script says
  public static List<String> violations(Page page) {
    page.evaluate(AXE);
    return (List<String>) page.evaluate(VIOLATIONS);
  }

  private static String read(String name) {
    try (InputStream script = Accessibility.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(script, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
