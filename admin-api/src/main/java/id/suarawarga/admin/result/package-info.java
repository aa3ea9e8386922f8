/** The index and its trend, for the city, a unit or a service. */
@NullMarked
package id.suarawarga.admin.result;

import org.jspecify.annotations.NullMarked;
