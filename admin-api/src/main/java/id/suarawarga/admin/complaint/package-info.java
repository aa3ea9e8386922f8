/** Complaints as officials read, answer, move and report them, and the calendar they go by. */
@NullMarked
package id.suarawarga.admin.complaint;

import org.jspecify.annotations.NullMarked;
