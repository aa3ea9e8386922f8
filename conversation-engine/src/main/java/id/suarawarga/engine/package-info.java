/** The conversation engine: one message in, one turn committed, replies handed to delivery. */
@NullMarked
package id.suarawarga.engine;

import org.jspecify.annotations.NullMarked;
