package id.suarawarga.admin.page;

import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns every failure into a problem (RFC 9457) that says what to do next. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

  /** The class of the SQL states that mean a bad value. */
  private static final String DATA_EXCEPTION = "22";

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  @ExceptionHandler
  ProblemDetail notFound(NotFoundException e) {
    return problem(HttpStatus.NOT_FOUND, e);
  }

  @ExceptionHandler
  ProblemDetail forbidden(ForbiddenException e) {
    return problem(HttpStatus.FORBIDDEN, e);
  }

  @ExceptionHandler
  ProblemDetail conflict(ConflictException e) {
    return problem(HttpStatus.CONFLICT, e);
  }

  @ExceptionHandler
  ProblemDetail changedMeanwhile(ChangedMeanwhileException e) {
    return problem(HttpStatus.PRECONDITION_FAILED, e);
  }

  @ExceptionHandler
  ProblemDetail invalidInput(InvalidInputException e) {
    return MvcProblems.listing(e.fields().stream());
  }

  @ExceptionHandler({
    DataAccessResourceFailureException.class,
    CannotCreateTransactionException.class
  })
  ProblemDetail noDatabase(Exception e) {
    LOG.warn("Database not reachable: {}", e.getClass().getSimpleName());
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.SERVICE_UNAVAILABLE, "The database is not reachable. Try again in a minute.");
  }

  /** Such as a zero character in a text, or a number that is too large. */
  @ExceptionHandler
  ProblemDetail unstorable(DataIntegrityViolationException e, HttpServletResponse response)
      throws Exception {
    boolean isValue =
        e.getRootCause() instanceof SQLException cause
            && cause.getSQLState() != null
            && cause.getSQLState().startsWith(DATA_EXCEPTION);
    return isValue
        ? ProblemDetail.forStatusAndDetail(
            HttpStatus.BAD_REQUEST, "A value cannot be stored. Correct it and send it again.")
        : unexpected(e, response);
  }

  @ExceptionHandler
  ProblemDetail unexpected(Exception e, HttpServletResponse response) throws Exception {
    if (response.isCommitted()) {
      throw e; // half a file is out: only a broken connection says that it is not whole
    }
    UUID id = UUID.randomUUID();
    LOG.error("Request failed, id {}", id, e);
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.INTERNAL_SERVER_ERROR,
        "Something went wrong on our side. Try again later; if it stays, give the id "
            + id
            + " to whoever runs this installation.");
  }

  /** A body that turns out to be too large while it is being read is not an unreadable one. */
  @Override
  protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
      HttpMessageNotReadableException e,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return e.getMostSpecificCause() instanceof MaxUploadSizeExceededException tooLarge
        ? handleMaxUploadSizeExceededException(
            tooLarge, tooLarge.getHeaders(), tooLarge.getStatusCode(), request)
        : super.handleHttpMessageNotReadable(e, headers, status, request);
  }

  @Override
  protected @Nullable ResponseEntity<Object> handleExceptionInternal(
      Exception e,
      @Nullable Object body,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    return super.handleExceptionInternal(
        e, MvcProblems.describe(e, status), headers, status, request);
  }

  private static ProblemDetail problem(HttpStatus status, RuntimeException e) {
    return ProblemDetail.forStatusAndDetail(status, e.getMessage());
  }
}
