/** The first page: where to go from here, and what is on. */
@NullMarked
package id.suarawarga.standalone.landing;

import org.jspecify.annotations.NullMarked;
