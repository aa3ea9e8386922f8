package id.suarawarga.engine.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.suarawarga.engine.message.Content;
import org.jspecify.annotations.Nullable;

/**
 * A file that a resident has sent; still with the channel.
 *
 * @param fileId what the channel downloads it by
 * @param name as the sender named it; not to be trusted
 * @param size in bytes, where the channel says it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SentFile(
    Content.Attachment.Kind kind, String fileId, @Nullable String name, @Nullable Long size) {

  public static SentFile of(Content.Attachment file) {
    return new SentFile(file.kind(), file.fileId(), file.fileName(), file.size());
  }

  /** Without the name: this may end up in a log. */
  @Override
  public String toString() {
    return "SentFile[" + kind + "]";
  }
}
