package id.suarawarga.engine.feature;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.suarawarga.engine.file.SentFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a resident tells: in a complaint, in an answer about one, or in an opinion for a forum.
 *
 * @param text what happened, or the problem; several messages in a row are lines of it
 * @param happened when, as a date or in the resident's words
 * @param place where, in words or as coordinates
 * @param wanted the solution wished for, or the proposal
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Story(
    @Nullable String text,
    @Nullable String happened,
    @Nullable String place,
    @Nullable String wanted,
    List<SentFile> files) {

  /** The most characters of all that is told, and the most files. */
  public static final int MAX_LENGTH = 4_000;

  public static final int MAX_FILES = 5;

  public static final Story EMPTY = new Story(null, null, null, null, List.of());

  public Story {
    files = files == null ? List.of() : List.copyOf(files); // absent in a snapshot without any
  }

  /** With one more message; empty words change nothing. */
  public Story adding(@Nullable String words) {
    if (words == null || words.isBlank()) {
      return this;
    }
    String all = text == null ? words.strip() : text + "\n" + words.strip();
    return new Story(all, happened, place, wanted, files);
  }

  /** With one more message of what is wished for. */
  public Story addingWish(String words) {
    return wanting(wanted == null ? words.strip() : wanted + "\n" + words.strip());
  }

  public Story adding(SentFile file) {
    List<SentFile> all = new ArrayList<>(files);
    all.add(file);
    return new Story(text, happened, place, wanted, all);
  }

  public Story withoutText() {
    return new Story(null, happened, place, wanted, files);
  }

  public Story withoutFiles() {
    return new Story(text, happened, place, wanted, List.of());
  }

  public Story happened(@Nullable String words) {
    return new Story(text, words, place, wanted, files);
  }

  public Story at(@Nullable String words) {
    return new Story(text, happened, words, wanted, files);
  }

  public Story wanting(@Nullable String words) {
    return new Story(text, happened, place, words, files);
  }

  /** Whether it is short enough to be kept. */
  public boolean fits() {
    return Stream.of(text, happened, place, wanted)
            .filter(Objects::nonNull)
            .mapToInt(String::length)
            .sum()
        <= MAX_LENGTH;
  }

  @JsonIgnore
  public boolean isEmpty() {
    return text == null && files.isEmpty();
  }

  /** Without what was told: this may end up in a log. */
  @Override
  public String toString() {
    return "Story[" + files.size() + " files]";
  }
}
