/** The chat in a terminal: the same engine, with numbers for buttons. */
@NullMarked
package id.suarawarga.standalone.terminal;

import org.jspecify.annotations.NullMarked;
