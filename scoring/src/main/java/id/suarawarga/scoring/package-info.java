/**
 * The arithmetic of the satisfaction survey: elements, index, grade, sample size, interval, quality
 * flags.
 */
@NullMarked
package id.suarawarga.scoring;

import org.jspecify.annotations.NullMarked;
