package id.suarawarga.admin.audit;

import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did.
 *
 * @param username who did it; null when that is not known, or the system itself
 * @param action as in {@code USER_CHANGED}
 * @param object what it was done to; null when there is none
 * @param client the address that the request came from; null for the system itself
 */
record AuditEntry(
    long id,
    OffsetDateTime at,
    @Nullable String username,
    String action,
    @Nullable String object,
    @Nullable String client,
    Map<String, Object> details) {}
