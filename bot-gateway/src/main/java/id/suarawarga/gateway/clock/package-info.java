/** Lets time pass for the conversations: reminders, closing, housekeeping. */
@NullMarked
package id.suarawarga.gateway.clock;

import org.jspecify.annotations.NullMarked;
