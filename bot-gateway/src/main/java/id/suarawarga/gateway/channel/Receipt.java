package id.suarawarga.gateway.channel;

import org.jspecify.annotations.Nullable;

/**
 * A message is committed.
 *
 * @param toast a short notice for the person, where the channel can show one beside the chat
 */
public record Receipt(@Nullable String toast) {

  /** Nothing to show. */
  public static final Receipt SILENT = new Receipt(null);
}
