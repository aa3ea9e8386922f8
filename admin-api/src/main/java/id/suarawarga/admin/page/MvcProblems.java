package id.suarawarga.admin.page;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Words that help for the failures that Spring MVC finds before a controller is called. */
final class MvcProblems {

  private MvcProblems() {}

  static ProblemDetail describe(Exception failure, HttpStatusCode status) {
    return switch (failure) {
      case MethodArgumentNotValidException e ->
          listing(e.getFieldErrors().stream().map(MvcProblems::invalid));
      case HandlerMethodValidationException e ->
          listing(e.getParameterValidationResults().stream().flatMap(MvcProblems::invalid));
      case MissingServletRequestParameterException e ->
          listing(Stream.of(new InvalidField(e.getParameterName(), "is required")));
      case TypeMismatchException e -> listing(Stream.of(mistyped(e)));
      case HttpMessageNotReadableException e -> UnreadableBody.describe(e.getCause());
      default -> ProblemDetail.forStatusAndDetail(status, sentence(failure));
    };
  }

  /** A problem that lists what is wrong with the input. */
  static ProblemDetail listing(Stream<InvalidField> fields) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.BAD_REQUEST, "Correct what is listed in errors and send the request again.");
    problem.setProperty("errors", fields.toList());
    return problem;
  }

  private static String sentence(Exception failure) {
    return switch (failure) {
      case HttpRequestMethodNotSupportedException e ->
          "This route does not know "
              + e.getMethod()
              + ". Use "
              + anyOf(e.getSupportedHttpMethods())
              + ".";
      case HttpMediaTypeNotSupportedException e ->
          "Send the body as " + anyOf(e.getSupportedMediaTypes()) + " and say so in Content-Type.";
      case HttpMediaTypeNotAcceptableException e ->
          "Ask for " + anyOf(e.getSupportedMediaTypes()) + " in Accept.";
      case NoResourceFoundException e ->
          "There is no such route. /v3/api-docs lists those of the API.";
      case MaxUploadSizeExceededException e ->
          "The body is too large. Send at most " + size(e.getMaxUploadSize()) + ".";
      default -> "The request cannot be answered as it is. /v3/api-docs says what it should be.";
    };
  }

  private static String size(long bytes) {
    return bytes < 1 << 20 ? (bytes >> 10) + " KB" : (bytes >> 20) + " MB";
  }

  private static InvalidField invalid(FieldError error) {
    if (error.contains(TypeMismatchException.class)) {
      return mistyped(error.unwrap(TypeMismatchException.class));
    }
    return new InvalidField(
        error.getField(), Objects.requireNonNullElse(error.getDefaultMessage(), "is not accepted"));
  }

  private static Stream<InvalidField> invalid(ParameterValidationResult result) {
    String name =
        Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "body");
    return result.getResolvableErrors().stream()
        .map(MessageSourceResolvable::getDefaultMessage)
        .map(
            message ->
                new InvalidField(name, Objects.requireNonNullElse(message, "is not accepted")));
  }

  private static InvalidField mistyped(TypeMismatchException e) {
    return new InvalidField(
        Objects.requireNonNullElse(e.getPropertyName(), "value"),
        "must be " + Expected.of(e.getRequiredType()));
  }

  private static String anyOf(@Nullable Collection<?> values) {
    return values == null || values.isEmpty()
        ? "another"
        : values.stream().map(Object::toString).sorted().collect(joining(" or "));
  }
}
