/** Surveys under faults: real servers, gateways in processes of their own, residents who answer. */
@NullMarked
package id.suarawarga.gateway.torture;

import org.jspecify.annotations.NullMarked;
