package id.suarawarga.admin;

import id.suarawarga.admin.page.PageRequest;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** What a controller's method tells about its route. */
record Route(HandlerMethod method) {

  /** Parameters that name something of the catalogue. */
  private static final Set<String> NAMES = Set.of("unit", "service", "period", "code");

  /** A name for it that no other has, as in {@code user.list}. */
  String id() {
    String controller = method.getBeanType().getSimpleName().replace("Controller", "");
    return controller.substring(0, 1).toLowerCase(Locale.ROOT)
        + controller.substring(1)
        + "."
        + method.getMethod().getName();
  }

  /** Whether it is guarded, which does not show in its parameters: not all ask who calls. */
  boolean needsToken() {
    return !id().equals("auth.login");
  }

  boolean isPaged() {
    return parameters().anyMatch(it -> it.getParameterType() == PageRequest.class);
  }

  boolean takesInput() {
    return takesBody()
        || isPaged()
        || queries().findAny().isPresent()
        || annotated(PathVariable.class).anyMatch(it -> it.getParameterType() != String.class);
  }

  boolean takesBody() {
    return annotated(RequestBody.class).findAny().isPresent();
  }

  boolean takesPassword() {
    return id().equals("auth.login") || id().equals("auth.changePassword");
  }

  boolean changesSomething() {
    return takesBody() && !takesPassword();
  }

  boolean namesSomething() {
    return annotated(PathVariable.class).findAny().isPresent()
        || queries().anyMatch(NAMES::contains);
  }

  boolean isConditional() {
    return annotated(RequestHeader.class)
        .map(it -> it.getParameterAnnotation(RequestHeader.class))
        .anyMatch(header -> header != null && header.name().equals(HttpHeaders.IF_MATCH));
  }

  /** The names of the query's parameters, but those of pages. */
  private Stream<String> queries() {
    Stream<String> single =
        annotated(RequestParam.class)
            .map(MethodParameter::getParameterName)
            .flatMap(Stream::ofNullable);
    Stream<String> ofRecords =
        annotated(ParameterObject.class)
            .flatMap(it -> Arrays.stream(it.getParameterType().getRecordComponents()))
            .map(RecordComponent::getName);
    return Stream.concat(single, ofRecords);
  }

  private Stream<MethodParameter> annotated(Class<? extends Annotation> annotation) {
    return parameters().filter(it -> it.hasParameterAnnotation(annotation));
  }

  private Stream<MethodParameter> parameters() {
    return Arrays.stream(method.getMethodParameters());
  }
}
