package id.suarawarga.gateway.clock;

import java.time.Instant;
import java.util.function.Consumer;

/**
 * Something to tidy up every hour. Every replica does it, so it must do no harm twice.
 *
 * @param name for the log
 * @param work is told what time it is
 */
public record Chore(String name, Consumer<Instant> work) {}
