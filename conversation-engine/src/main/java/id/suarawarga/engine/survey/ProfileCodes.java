package id.suarawarga.engine.survey;

import org.jspecify.annotations.Nullable;

/** A {@link Profile} as the database, the API and the export write it; null = declined. */
public record ProfileCodes(
    @Nullable String sex,
    @Nullable String ageBand,
    @Nullable String education,
    @Nullable String occupation) {}
