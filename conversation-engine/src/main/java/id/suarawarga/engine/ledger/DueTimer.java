package id.suarawarga.engine.ledger;

import id.suarawarga.engine.respondent.RespondentId;
import java.time.Instant;

/**
 * A wake-up that is due.
 *
 * @param run the run of the dialogue that it is about
 * @param number 1 = remind, 2 = close
 */
public record DueTimer(RespondentId respondent, String run, int number, Instant dueAt) {}
