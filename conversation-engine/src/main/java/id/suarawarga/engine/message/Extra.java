package id.suarawarga.engine.message;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What goes with the words of a message, where the channel can show it. */
public sealed interface Extra {

  /** The most characters of the words that go with a stored file. */
  int LONGEST_CAPTION = 1024;

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
   * A picture or a document that we keep; the words are its caption. A channel that shows files
   * sends it, others give a link to it or say that it is there.
   *
   * @param id in the store of files
   * @param name that gives nothing away, such as {@code dokumen-1.pdf}
   */
  record StoredFile(File.Kind kind, UUID id, String name) implements Extra {

    /** The most bytes of a picture that every channel shows as one. */
    private static final long LARGEST_IMAGE = 5_000_000;

    /** A larger picture goes as a document. */
    public static StoredFile of(UUID id, String name, boolean picture, long size) {
      boolean shown = picture && size <= LARGEST_IMAGE;
      return new StoredFile(shown ? File.Kind.IMAGE : File.Kind.DOCUMENT, id, name);
    }

    /** The same, once the channel has it. */
    public File at(String source) {
      return new File(kind, source, name);
    }
  }

  /**
   * A picture or a document that the channel can reach by itself.
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
      case StoredFile file -> "[" + file.name() + "]";
      case File file -> file.byLink() ? file.source() : "";
    };
  }
}
