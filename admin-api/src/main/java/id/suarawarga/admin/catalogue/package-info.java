/** Units, services and periods as officials keep them, one by one or by import. */
@NullMarked
package id.suarawarga.admin.catalogue;

import org.jspecify.annotations.NullMarked;
