/** What the parts of a turn cost, one class for each part. */
@NullMarked
package id.suarawarga.benchmarks;

import org.jspecify.annotations.NullMarked;
