/** The whole gateway on real servers, with only the providers faked. */
@NullMarked
package id.suarawarga.gateway.stack;

import org.jspecify.annotations.NullMarked;
