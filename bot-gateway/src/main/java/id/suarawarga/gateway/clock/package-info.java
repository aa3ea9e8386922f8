/** Lets time pass for the conversations: reminders, closing, notices, housekeeping. */
@NullMarked
package id.suarawarga.gateway.clock;

import org.jspecify.annotations.NullMarked;
