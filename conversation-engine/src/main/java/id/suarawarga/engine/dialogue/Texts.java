package id.suarawarga.engine.dialogue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** What we say, in one language. Every word that a resident reads stands in the bundles. */
final class Texts {

  private static final Map<Language, Texts> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Texts(language));
    }
  }

  private final Language language;

  /** Those that say the same whatever the arguments: nearly all. */
  private final Map<String, String> constant = new HashMap<>();

  /** The others, read once: reading one takes longer than all else that a reply needs. */
  private final Map<String, MessageFormat> formats = new HashMap<>();

  private Texts(Language language) {
    this.language = language;
    load("messages_" + language.locale().getLanguage() + ".properties")
        .forEach((key, text) -> add((String) key, (String) text));
  }

  private void add(String key, String text) {
    MessageFormat format = new MessageFormat(text, language.locale());
    if (format.getFormatsByArgumentIndex().length == 0) {
      constant.put(key, format.format(new Object[0]));
    } else {
      formats.put(key, format);
    }
  }

  static Texts in(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  /**
   * The text under a key.
   *
   * @param arguments stand in for {0}, {1} and so on; numbers as strings, so that no locale adds
   *     separators
   * @throws IllegalStateException when there is no such key
   */
  String get(String key, String... arguments) {
    String text = constant.get(key);
    return text != null ? text : format(key).format(arguments);
  }

  /** A copy: a message format is not for several threads at once. */
  private MessageFormat format(String key) {
    MessageFormat format = formats.get(key);
    if (format == null) {
      throw new IllegalStateException("no text for " + key + " in " + language);
    }
    return (MessageFormat) format.clone();
  }

  /** How to type yes and no, in this order. */
  List<String> yesAndNo() {
    return List.of(get("yes"), get("no"));
  }

  private static Properties load(String name) {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Texts.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
