package id.suarawarga.admin.account;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What those hear who are not signed in, or not fully. Comes before the catch-all of problems. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class SignInProblems {

  @ExceptionHandler(AuthenticationException.class)
  ResponseEntity<ProblemDetail> notSignedIn() {
    return unauthorized(
        "Sign in at POST /api/v1/auth/login and send the token as Authorization: Bearer.");
  }

  @ExceptionHandler
  ProblemDetail noDatabase(AuthenticationServiceException e) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.SERVICE_UNAVAILABLE, "The database is not reachable. Try again in a minute.");
  }

  @ExceptionHandler
  ProblemDetail malformed(RequestRejectedException e) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.BAD_REQUEST, "The URL or a header has characters that are not accepted.");
  }

  /** The chain itself denies only those who may not go on before they change their password. */
  @ExceptionHandler(AccessDeniedException.class)
  ProblemDetail mustChangePassword() {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.FORBIDDEN,
        "Change your password first: POST /api/v1/auth/password with current and new.");
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> wrongPassword(WrongPasswordException e) {
    return unauthorized(e.getMessage());
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> tooManyAttempts(TooManyAttemptsException e) {
    return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
        .header(HttpHeaders.RETRY_AFTER, Long.toString(e.retryAfter().toSeconds()))
        .body(ProblemDetail.forStatusAndDetail(HttpStatus.TOO_MANY_REQUESTS, e.getMessage()));
  }

  /** With the header that HTTP asks for (RFC 9110, 15.5.2). */
  private static ResponseEntity<ProblemDetail> unauthorized(@Nullable String detail) {
    return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
        .body(ProblemDetail.forStatusAndDetail(HttpStatus.UNAUTHORIZED, detail));
  }
}
