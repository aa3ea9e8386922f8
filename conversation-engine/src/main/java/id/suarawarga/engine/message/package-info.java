/** Messages in and out, free of any provider: what a channel translates to and renders from. */
@NullMarked
package id.suarawarga.engine.message;

import org.jspecify.annotations.NullMarked;
