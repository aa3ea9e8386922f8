/**
 * A year of invented responses to look at, with complaints and a forum; every row says DEMO and can
 * be taken out again.
 */
@NullMarked
package id.suarawarga.standalone.demo;

import org.jspecify.annotations.NullMarked;
