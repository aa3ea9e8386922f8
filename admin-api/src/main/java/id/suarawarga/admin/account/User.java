package id.suarawarga.admin.account;

import org.jspecify.annotations.Nullable;

/**
 * Who may use the admin API, as shown to a city administrator.
 *
 * @param unitCode null for city roles
 * @param active whether the user may sign in
 */
record User(String username, Role role, @Nullable String unitCode, boolean active) {

  boolean isActiveAdministrator() {
    return active && role == Role.CITY_ADMIN;
  }
}
