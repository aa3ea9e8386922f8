/** Complaints: what is filed, the rules of handling it, and its tables. */
@NullMarked
package id.suarawarga.engine.complaint;

import org.jspecify.annotations.NullMarked;
