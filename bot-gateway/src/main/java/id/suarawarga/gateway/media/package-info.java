/**
 * Residents' files: downloaded by us from where the channel keeps them, made safe, and handed to
 * the store.
 */
@NullMarked
package id.suarawarga.gateway.media;

import org.jspecify.annotations.NullMarked;
