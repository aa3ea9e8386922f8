package id.suarawarga.engine.forum;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that came with an opinion. Its name is never told: it may say who sent it.
 *
 * @param type as found in the file itself; null until it is stored
 * @param reason why it was refused or lost
 */
public record OpinionFile(
    UUID id,
    String kind,
    String state,
    @Nullable String reason,
    @Nullable String type,
    @Nullable Long size) {}
