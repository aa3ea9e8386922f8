package id.suarawarga.engine;

import org.jspecify.annotations.Nullable;

/**
 * A message has been dealt with: its turn is on disk, or it was delivered before.
 *
 * @param toast a short word about a tap, for channels that can show one beside the chat
 */
public record Answer(@Nullable String toast) {

  static final Answer SILENT = new Answer(null);
}
