package id.suarawarga.engine.message;

import org.jspecify.annotations.Nullable;

/** What goes with the words of a message, where the channel can show it. */
public sealed interface Extra {

  /** A button that opens what shares the person's place; elsewhere the words ask for it. */
  record PlaceRequest() implements Extra {}

  /**
   * A button that opens a page.
   *
   * @param label what stands on it
   * @param url an {@code https} address
   */
  record Link(String label, String url) implements Extra {}

  /**
   * A picture or a document.
   *
   * @param source an {@code https} address, or the channel's id of what was uploaded to it
   * @param name of the file, for documents
   */
  record File(Kind kind, String source, @Nullable String name) implements Extra {

    /** How a channel shows it. */
    public enum Kind {
      IMAGE,
      DOCUMENT
    }

    public boolean byLink() {
      return source.startsWith("https://");
    }
  }

  /** What a channel that can't show it writes under the text; empty for nothing. */
  default String inWords() {
    return switch (this) {
      case PlaceRequest _ -> "";
      case Link(var label, var url) -> label + ": " + url;
      case File file -> file.byLink() ? file.source() : "";
    };
  }
}
