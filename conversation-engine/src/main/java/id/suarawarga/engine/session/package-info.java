/** Conversation snapshots kept in Redis, so that a turn need not read the database. */
@NullMarked
package id.suarawarga.engine.session;

import org.jspecify.annotations.NullMarked;
