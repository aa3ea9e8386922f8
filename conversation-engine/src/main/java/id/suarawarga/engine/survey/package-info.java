/** The satisfaction survey: draft, rules, responses and the sums that scoring reads. */
@NullMarked
package id.suarawarga.engine.survey;

import org.jspecify.annotations.NullMarked;
