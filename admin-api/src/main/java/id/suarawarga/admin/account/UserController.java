package id.suarawarga.admin.account;

import id.suarawarga.admin.page.Etag;
import id.suarawarga.admin.page.InvalidInputException;
import id.suarawarga.admin.page.Page;
import id.suarawarga.admin.page.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Users, kept by city administrators and shown to all city roles. */
@RestController
@RequestMapping("/api/v1/users")
class UserController {

  private final Users users;
  private final Accounts accounts;

  UserController(Users users, Accounts accounts) {
    this.users = users;
    this.accounts = accounts;
  }

  @GetMapping
  @Operation(summary = "Lists users by name")
  Page<User> list(Caller caller, PageRequest page) {
    caller.requireRole(Role.CITY_ADMIN, Role.CITY_VIEWER);
    return page.of(users.page(page.size(), page.offset()), users.count());
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Adds a user")
  ResponseEntity<User> create(Caller caller, @Valid @RequestBody NewUser wanted) {
    caller.requireRole(Role.CITY_ADMIN);
    User user = accounts.create(caller, wanted);
    URI location = URI.create("/api/v1/users/" + user.username());
    return ResponseEntity.created(location).eTag(Etag.of(user)).body(user);
  }

  @GetMapping("/{username}")
  @Operation(summary = "Shows a user")
  ResponseEntity<User> get(Caller caller, @PathVariable String username) {
    caller.requireRole(Role.CITY_ADMIN, Role.CITY_VIEWER);
    return shown(users.find(username).orElseThrow(Accounts::unknown));
  }

  @PutMapping("/{username}")
  @Operation(summary = "Changes a user, who must then sign in again")
  ResponseEntity<User> change(
      Caller caller,
      @PathVariable String username,
      @Valid @RequestBody UserChange wanted,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    caller.requireRole(Role.CITY_ADMIN);
    if (wanted.username() != null && !wanted.username().equals(username)) {
      throw new InvalidInputException("username", "cannot change; add another user instead");
    }
    return shown(accounts.change(caller, username, wanted, ifMatch));
  }

  private static ResponseEntity<User> shown(User user) {
    return ResponseEntity.ok().eTag(Etag.of(user)).body(user);
  }
}
