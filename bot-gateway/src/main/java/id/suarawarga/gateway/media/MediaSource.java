package id.suarawarga.gateway.media;

import id.suarawarga.engine.message.Account;
import java.time.Duration;

/** Where files that came in on one account can be had. Each channel with files brings one. */
public interface MediaSource {

  Account account();

  /** How long after it was sent a file can be had. */
  Duration keeps();

  /**
   * Fetches a file; waits for it.
   *
   * @param fileId as the message named it
   */
  Download fetch(String fileId);
}
