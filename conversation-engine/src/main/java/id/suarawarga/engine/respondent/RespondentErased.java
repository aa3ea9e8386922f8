package id.suarawarga.engine.respondent;

import id.suarawarga.engine.feature.Outcome;

/** A person asked us to forget them: addresses and conversation go, anonymous answers stay. */
public record RespondentErased(RespondentId respondent) implements Outcome {}
