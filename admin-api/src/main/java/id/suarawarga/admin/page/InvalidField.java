package id.suarawarga.admin.page;

/**
 * A field, parameter or row that was refused.
 *
 * @param field its name, as the caller wrote it
 * @param message completes "{field} …", as in "must be a number from 0"
 */
public record InvalidField(String field, String message) {}
