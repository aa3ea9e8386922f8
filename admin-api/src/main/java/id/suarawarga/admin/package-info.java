/** The admin API: what the city's officials see and do. */
@NullMarked
package id.suarawarga.admin;

import org.jspecify.annotations.NullMarked;
