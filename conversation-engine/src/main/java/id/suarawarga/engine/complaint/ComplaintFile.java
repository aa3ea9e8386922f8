package id.suarawarga.engine.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.suarawarga.engine.message.Content;
import org.jspecify.annotations.Nullable;

/**
 * A file that a resident has sent with a complaint; still with the channel.
 *
 * @param fileId what the channel downloads it by
 * @param name as the sender named it; not to be trusted
 * @param size in bytes, where the channel says it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComplaintFile(
    Content.Attachment.Kind kind, String fileId, @Nullable String name, @Nullable Long size) {

  public static ComplaintFile of(Content.Attachment file) {
    return new ComplaintFile(file.kind(), file.fileId(), file.fileName(), file.size());
  }

  /** Without the name: this may end up in a log. */
  @Override
  public String toString() {
    return "ComplaintFile[" + kind + "]";
  }
}
