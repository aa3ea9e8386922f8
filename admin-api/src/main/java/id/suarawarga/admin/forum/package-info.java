/** Forums as officials plan, moderate, answer and report them. */
@NullMarked
package id.suarawarga.admin.forum;

import org.jspecify.annotations.NullMarked;
