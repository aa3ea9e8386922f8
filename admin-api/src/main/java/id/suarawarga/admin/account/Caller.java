package id.suarawarga.admin.account;

import id.suarawarga.admin.page.ForbiddenException;
import id.suarawarga.admin.page.NotFoundException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The user behind a request.
 *
 * @param unitCode the unit the user belongs to; null for city roles
 */
public record Caller(String username, Role role, @Nullable String unitCode) {

  /** Whether the unit's data exists for this caller. */
  public boolean sees(String unit) {
    return role.isCity() || unit.equals(unitCode);
  }

  /**
   * Stops a caller who asks for another unit's data.
   *
   * @throws NotFoundException so that it looks as if the data did not exist
   */
  public void requireSees(String unit) {
    if (!sees(unit)) {
      throw new NotFoundException("Not found. Check the code, or ask the city administrator.");
    }
  }

  /**
   * Stops a caller whose role is not among these.
   *
   * @throws ForbiddenException naming the roles that may
   */
  public void requireRole(Role... roles) {
    if (!Set.of(roles).contains(role)) {
      throw new ForbiddenException(
          "Your role may not do this. Ask a user with the role " + Set.of(roles) + ".");
    }
  }
}
