/** Single responses: listing, excluding, exporting. */
@NullMarked
package id.suarawarga.admin.response;

import org.jspecify.annotations.NullMarked;
