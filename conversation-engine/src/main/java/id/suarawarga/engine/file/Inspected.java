package id.suarawarga.engine.file;

/** What a look into a file came to. */
public sealed interface Inspected {

  /** It was written anew by us, without what it said about its sender. */
  @SuppressWarnings("ArrayRecordComponent") // handed on at once, and never compared
  record Safe(FileType type, byte[] content) implements Inspected {
    @Override
    public String toString() {
      return "Safe[" + type + ", " + content.length + " bytes]";
    }
  }

  /** It is not kept. */
  record Faulty(FileFault fault) implements Inspected {}
}
