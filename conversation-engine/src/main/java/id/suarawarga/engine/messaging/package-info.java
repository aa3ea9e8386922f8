/** What became of messages to residents, and what they cost, as officials read it. */
@NullMarked
package id.suarawarga.engine.messaging;

import org.jspecify.annotations.NullMarked;
