package id.suarawarga.engine.file;

import id.suarawarga.engine.message.Account;
import java.time.Instant;
import java.util.UUID;

/**
 * A file that the channel still keeps.
 *
 * @param account where it came in
 * @param fileId what the channel downloads it by
 * @param owner what it was sent with
 * @param number among the files of its owner as they were sent, from 1
 * @param attempts with this one
 * @param unfinished how many of these, one after another and with this one, came to no end
 */
public record WaitingFile(
    UUID id,
    FileOwner owner,
    Account account,
    int number,
    String fileId,
    int attempts,
    int unfinished,
    Instant addedAt) {

  /** Without the channel's id, which opens the file to whoever has the token. */
  @Override
  public String toString() {
    return "WaitingFile[" + id + ", attempt " + attempts + "]";
  }
}
