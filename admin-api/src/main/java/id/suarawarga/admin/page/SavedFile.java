package id.suarawarga.admin.page;

import id.suarawarga.engine.file.FileType;
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

  private SavedFile() {}

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
