/** Who did what, when and from where; append only. */
@NullMarked
package id.suarawarga.admin.audit;

import org.jspecify.annotations.NullMarked;
