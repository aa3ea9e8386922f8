package id.suarawarga.engine.complaint;

import id.suarawarga.engine.feature.Outcome;
import java.time.Instant;
import java.util.UUID;

/**
 * A resident has rated how their complaint was handled.
 *
 * @param rating 1 to 4
 */
public record TicketRated(UUID complaint, int rating, Instant at) implements Outcome {}
