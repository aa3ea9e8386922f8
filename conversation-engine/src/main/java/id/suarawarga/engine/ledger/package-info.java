/**
 * The one transaction that makes a turn real: conversation, inbox, outcomes and outbox together.
 */
@NullMarked
package id.suarawarga.engine.ledger;

import org.jspecify.annotations.NullMarked;
