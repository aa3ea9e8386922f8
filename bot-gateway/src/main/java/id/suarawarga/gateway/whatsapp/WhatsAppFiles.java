package id.suarawarga.gateway.whatsapp;

import id.suarawarga.engine.file.FileType;
import id.suarawarga.engine.message.Extra;
import id.suarawarga.gateway.channel.OutgoingFiles;
import id.suarawarga.gateway.whatsapp.GraphAnswer.Done;
import java.util.Optional;
import java.util.UUID;

/** Hands Meta the files that we keep: each once, and by the id that Meta gave it from then on. */
final class WhatsAppFiles {

  private final GraphApi api;
  private final OutgoingFiles files;

  WhatsAppFiles(GraphApi api, OutgoingFiles files) {
    this.api = api;
    this.files = files;
  }

  /** Whether Meta should have it already. */
  boolean isUploaded(UUID file) {
    return files.idOf(file) != null;
  }

  /** Meta has it no longer. */
  void forget(UUID file) {
    files.forget(file);
  }

  /** {@link Done} with Meta's id of the file, or why there is none; empty when we have it not. */
  Optional<GraphAnswer> upload(Extra.StoredFile file) {
    String known = files.idOf(file.id());
    return known == null
        ? files.with(file.id(), content -> upload(file, content))
        : Optional.of(new Done(known));
  }

  private GraphAnswer upload(Extra.StoredFile file, byte[] content) {
    FileType type = FileType.named(file.name()).orElseThrow();
    GraphAnswer answer = api.upload(file.name(), type.contentType(), content);
    if (answer instanceof Done(String id) && id != null) {
      files.note(file.id(), id);
    }
    return answer;
  }
}
