package id.suarawarga.engine.notice;

import id.suarawarga.engine.feature.Outcome;
import java.time.Instant;

/** A resident has been told what a notice says. */
public record NoticeTaken(long notice, Instant at) implements Outcome {}
