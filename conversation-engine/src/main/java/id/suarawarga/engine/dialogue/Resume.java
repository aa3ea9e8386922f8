package id.suarawarga.engine.dialogue;

import org.jspecify.annotations.Nullable;

/**
 * What an aside comes back to.
 *
 * @param state where the person was
 * @param link the link that waits for the person's decision, if that is what the aside asks
 */
public record Resume(State state, @Nullable Link link) {}
