/**
 * What every channel is to the rest of the gateway: how to send, what came of it, how fast it may
 * go.
 */
@NullMarked
package id.suarawarga.gateway.channel;

import org.jspecify.annotations.NullMarked;
