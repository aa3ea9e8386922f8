/** Keyed hashes and encryption of personal data under the city's master key. */
@NullMarked
package id.suarawarga.engine.privacy;

import org.jspecify.annotations.NullMarked;
