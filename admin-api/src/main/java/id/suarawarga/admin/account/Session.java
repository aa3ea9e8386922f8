package id.suarawarga.admin.account;

import java.time.OffsetDateTime;

/** A session that has begun; the token is known to its holder only. */
record Session(Token token, OffsetDateTime expiresAt, User user, boolean mustChangePassword) {}
