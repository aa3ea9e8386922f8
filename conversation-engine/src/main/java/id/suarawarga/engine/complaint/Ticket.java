package id.suarawarga.engine.complaint;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as a resident may see it: no text, because the id alone may be shown to others.
 *
 * @param own whether it is the complaint of the person who asks
 * @param rating of its handling, 1 to 4, if there is one
 */
public record Ticket(
    UUID id,
    TrackingId trackingId,
    String unitCode,
    ComplaintStatus status,
    LocalDate filedOn,
    LocalDate dueOn,
    @Nullable Integer rating,
    boolean own) {}
