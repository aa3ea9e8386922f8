/** What residents must hear without having asked: of a complaint, or of an opinion. */
@NullMarked
package id.suarawarga.engine.notice;

import org.jspecify.annotations.NullMarked;
