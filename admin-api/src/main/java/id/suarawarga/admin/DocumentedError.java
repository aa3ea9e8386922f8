package id.suarawarga.admin;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.function.Predicate;

/** An error as the OpenAPI description shows it, for the routes that can answer it. */
record DocumentedError(int status, String description, Predicate<Route> applies) {

  private static final List<DocumentedError> ALL =
      List.of(
          new DocumentedError(400, "A value is missing or wrong.", Route::takesInput),
          new DocumentedError(401, "Not signed in, or not with these words.", route -> true),
          new DocumentedError(403, "The caller's role may not do this.", Route::needsToken),
          new DocumentedError(404, "Not there, or not for this caller.", Route::namesSomething),
          new DocumentedError(409, "It contradicts what is there.", Route::changesSomething),
          new DocumentedError(412, "It is not what If-Match names.", Route::isConditional),
          new DocumentedError(413, "The body is too large.", Route::takesBody),
          new DocumentedError(415, "The body is of another media type.", Route::takesBody),
          new DocumentedError(429, "Too many attempts.", Route::takesPassword));

  /** Adds the errors of a route, but those that it describes itself. */
  static void describe(Route route, ApiResponses responses) {
    ALL.stream()
        .filter(error -> error.applies.test(route))
        .forEach(error -> responses.putIfAbsent(Integer.toString(error.status), error.response()));
  }

  private ApiResponse response() {
    Schema<?> problem = new Schema<>().$ref("#/components/schemas/" + ApiDescription.PROBLEM);
    Content content =
        new Content().addMediaType("application/problem+json", new MediaType().schema(problem));
    return new ApiResponse().description(description).content(content);
  }
}
