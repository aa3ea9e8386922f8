/**
 * What every feature hands to the dialogues and to the ledger: its draft, its outcomes and their
 * writer.
 */
@NullMarked
package id.suarawarga.engine.feature;

import org.jspecify.annotations.NullMarked;
