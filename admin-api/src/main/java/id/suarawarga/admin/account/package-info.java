/** Who may use the admin API: users, roles, login, tokens, and whose data a caller may see. */
@NullMarked
package id.suarawarga.admin.account;

import org.jspecify.annotations.NullMarked;
