/** What did not reach residents, and what messages cost. */
@NullMarked
package id.suarawarga.admin.messaging;

import org.jspecify.annotations.NullMarked;
