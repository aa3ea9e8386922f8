package id.suarawarga.gateway.media;

import id.suarawarga.engine.file.FileFault;
import java.time.Duration;

/** What came of fetching a file. */
public sealed interface Download {

  /** It is here, as the channel has it: not to be trusted. */
  @SuppressWarnings("ArrayRecordComponent") // handed on at once, and never compared
  record Fetched(byte[] content) implements Download {
    @Override
    public String toString() {
      return "Fetched[" + content.length + " bytes]";
    }
  }

  /** It must not be fetched, now or later. */
  record Refused(FileFault fault) implements Download {}

  /**
   * Not now.
   *
   * @param after the least to wait; zero where nobody said
   */
  record Retry(Duration after) implements Download {

    static final Retry SOME_TIME = new Retry(Duration.ZERO);
  }

  /** The provider says that it does not have it. */
  record Gone() implements Download {}

  /** To be tried again when the caller sees fit. */
  static Download retry() {
    return Retry.SOME_TIME;
  }
}
