/** Stand-ins for the providers, for the tests of this module and of those that run it. */
@NullMarked
package id.suarawarga.gateway.testing;

import org.jspecify.annotations.NullMarked;
