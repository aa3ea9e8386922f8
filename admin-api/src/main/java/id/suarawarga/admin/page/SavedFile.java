package id.suarawarga.admin.page;

import id.suarawarga.engine.file.FileStore;
import id.suarawarga.engine.file.FileType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Hands out a stored file. A browser saves it: it neither shows it in our name nor guesses what
 * else it could be, and its name is ours.
 */
public final class SavedFile {

  /**
   * One of the files of a thing.
   *
   * @param type null while it is not stored
   */
  public record Known(UUID id, @Nullable String type) {}

  private SavedFile() {}

  /**
   * The answer with a file of a thing, numbered by its place among them.
   *
   * @return empty if there is none of this id, or it is not stored
   */
  public static Optional<ResponseEntity<byte[]>> find(List<Known> all, UUID id, FileStore files) {
    return IntStream.range(0, all.size())
        .filter(at -> all.get(at).id().equals(id))
        .mapToObj(at -> stored(all.get(at), at + 1, files))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<ResponseEntity<byte[]>> stored(Known file, int number, FileStore files) {
    return Optional.ofNullable(file.type())
        .flatMap(FileType::of)
        .flatMap(type -> files.read(file.id()).map(content -> answer(type, number, content)));
  }

  /**
   * The answer with the file.
   *
   * @param number among the files of one thing, from 1
   */
  public static ResponseEntity<byte[]> answer(FileType type, int number, byte[] content) {
    String name = type.neutralName(number);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type.contentType()))
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .body(content);
  }
}
