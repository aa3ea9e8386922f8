/**
 * Units, services, periods and questionnaires; an immutable snapshot of them for the conversation.
 */
@NullMarked
package id.suarawarga.engine.catalogue;

import org.jspecify.annotations.NullMarked;
