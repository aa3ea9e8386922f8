/** Tables that are sent as files, and what a spreadsheet may be told. */
@NullMarked
package id.suarawarga.admin.export;

import org.jspecify.annotations.NullMarked;
