/** Sends what the outbox holds, in order per person, and settles it. */
@NullMarked
package id.suarawarga.gateway.delivery;

import org.jspecify.annotations.NullMarked;
