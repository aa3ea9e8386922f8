package id.suarawarga.engine.file;

/** Why a file was not kept once it was looked at. */
public enum FileFault {
  EMPTY,
  TOO_BIG,
  /** Neither JPEG, PNG, WebP nor PDF, whatever its name says. */
  WRONG_TYPE,
  /** It holds more than it says: markup, an archive, a script, files within the file. */
  UNSAFE,
  /** It cannot be opened without a password. */
  LOCKED,
  /** It cannot be read. */
  BROKEN,
  /** The channel named a place from which nothing may be loaded. */
  FORBIDDEN_SOURCE,
  /** The channel keeps it no longer. */
  LOST
}
