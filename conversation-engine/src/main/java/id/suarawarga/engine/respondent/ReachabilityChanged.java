package id.suarawarga.engine.respondent;

import id.suarawarga.engine.feature.Outcome;
import id.suarawarga.engine.message.Address;

/** A person has blocked us at an address, or has let us in again. */
public record ReachabilityChanged(RespondentId respondent, Address address, boolean reachable)
    implements Outcome {}
