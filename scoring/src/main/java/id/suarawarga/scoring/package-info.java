/**
 * The arithmetic of the satisfaction survey (elements, index, grade, sample size, interval, quality
 * flags) and of votes on the opinions of a consultation.
 */
@NullMarked
package id.suarawarga.scoring;

import org.jspecify.annotations.NullMarked;
