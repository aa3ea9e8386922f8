package id.suarawarga.admin.page;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says which field of a JSON body could not be read, never what was in it. */
final class UnreadableBody {

  private UnreadableBody() {}

  static ProblemDetail describe(@Nullable Throwable cause) {
    return switch (cause) {
      case UnrecognizedPropertyException e -> listing(e, "is not a field of this body; remove it");
      case MismatchedInputException e -> listing(e, "must be " + Expected.of(e.getTargetType()));
      case null, default ->
          ProblemDetail.forStatusAndDetail(
              HttpStatus.BAD_REQUEST, "Send a body of well-formed JSON, encoded as UTF-8.");
    };
  }

  private static ProblemDetail listing(JacksonException e, String message) {
    return MvcProblems.listing(Stream.of(new InvalidField(path(e), message)));
  }

  private static String path(JacksonException e) {
    String path =
        e.getPath().stream()
            .map(
                step ->
                    step.getPropertyName() == null
                        ? "[" + step.getIndex() + "]"
                        : step.getPropertyName())
            .collect(joining("."));
    return path.isEmpty() ? "body" : path;
  }
}
