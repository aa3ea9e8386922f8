package id.suarawarga.admin.complaint;

import id.suarawarga.engine.catalogue.Code;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who is to handle a complaint.
 *
 * @param unitCode the unit; when left out, the one that has it
 * @param assignee username of an officer of that unit or of the city; when left out, nobody. Not
 *     for callers of a unit that pass it on to another
 */
record Assignment(
    @Nullable @Pattern(regexp = Code.PATTERN, message = "must be the code of a unit") String unitCode,
    @Nullable @Pattern(regexp = "[a-z0-9._-]{3,40}", message = "must be a username") String assignee) {}
