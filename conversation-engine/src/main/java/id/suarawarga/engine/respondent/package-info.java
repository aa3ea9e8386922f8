/** Which person an address belongs to. */
@NullMarked
package id.suarawarga.engine.respondent;

import org.jspecify.annotations.NullMarked;
