package id.suarawarga.engine.complaint;

import id.suarawarga.engine.feature.Outcome;
import java.time.Instant;
import java.util.UUID;

/** A resident has said whether the unit's answer settles their complaint. */
public record TicketJudged(UUID complaint, boolean settled, Instant at) implements Outcome {}
