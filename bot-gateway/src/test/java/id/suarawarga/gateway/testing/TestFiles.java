package id.suarawarga.gateway.testing;

import id.suarawarga.engine.file.SampleFiles;
import id.suarawarga.engine.message.Extra;
import id.suarawarga.engine.message.Extra.File.Kind;
import id.suarawarga.gateway.channel.OutgoingFiles;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A few files that we keep. */
public final class TestFiles {

  public static final Extra.StoredFile PHOTO =
      new Extra.StoredFile(Kind.IMAGE, new UUID(0, 1), "foto-1.jpg");
  public static final Extra.StoredFile LETTER =
      new Extra.StoredFile(Kind.DOCUMENT, new UUID(0, 2), "dokumen-2.pdf");

  /** A picture by its name, which nobody can show as one. */
  public static final Extra.StoredFile STRIP =
      new Extra.StoredFile(Kind.IMAGE, new UUID(0, 3), "foto-3.jpg");

  /** One that was erased. */
  public static final Extra.StoredFile GONE =
      new Extra.StoredFile(Kind.DOCUMENT, new UUID(0, 4), "dokumen-4.pdf");

  private static final Map<UUID, byte[]> CONTENTS =
      Map.of(
          PHOTO.id(), SampleFiles.picture("jpg", 40, 20),
          LETTER.id(), SampleFiles.text("%PDF-1.7 a letter"),
          STRIP.id(), SampleFiles.text("no picture"));

  private TestFiles() {}

  public static OutgoingFiles outgoing() {
    return new OutgoingFiles(id -> Optional.ofNullable(CONTENTS.get(id)));
  }

  public static byte[] content(Extra.StoredFile file) {
    return CONTENTS.get(file.id());
  }
}
