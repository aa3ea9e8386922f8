/** Everything in one process, on a PostgreSQL and a Redis that it starts and keeps. */
@NullMarked
package id.suarawarga.standalone;

import org.jspecify.annotations.NullMarked;
