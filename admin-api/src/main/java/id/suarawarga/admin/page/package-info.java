/** What all answers share: pages of lists, and problems that say what to do next. */
@NullMarked
package id.suarawarga.admin.page;

import org.jspecify.annotations.NullMarked;
