/** Replies waiting to be sent, in order per person, each leased to one replica. */
@NullMarked
package id.suarawarga.engine.outbox;

import org.jspecify.annotations.NullMarked;
