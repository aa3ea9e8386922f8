package id.suarawarga.gateway.webchat;

import id.suarawarga.gateway.channel.IntakeUnavailableException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells what is wrong in plain words, as {@code application/problem+json}. */
@RestControllerAdvice(assignableTypes = {WebChatApi.class, SharedFiles.class})
final class WebChatProblems {

  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(WebChatProblem problem) {
    return problem.answer();
  }

  @ExceptionHandler({
    HttpMessageNotReadableException.class,
    HttpMediaTypeNotSupportedException.class
  })
  ResponseEntity<ProblemDetail> unreadable() {
    return WebChatProblem.badRequest(
            "The body cannot be read. Send JSON, with Content-Type: application/json.")
        .answer();
  }

  @ExceptionHandler({IntakeUnavailableException.class, DataAccessException.class})
  ResponseEntity<ProblemDetail> unavailable() {
    return WebChatProblem.unavailable().answer();
  }
}
