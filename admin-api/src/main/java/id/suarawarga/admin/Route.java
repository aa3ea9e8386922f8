package id.suarawarga.admin;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.page.PageRequest;
import java.lang.annotation.Annotation;
import java.security.Principal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
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

  boolean needsToken() {
    return parameters()
        .map(MethodParameter::getParameterType)
        .anyMatch(type -> type == Caller.class || Principal.class.isAssignableFrom(type));
  }

  boolean isPaged() {
    return parameters().anyMatch(it -> it.getParameterType() == PageRequest.class);
  }

  boolean takesInput() {
    return takesBody() || isPaged() || annotated(RequestParam.class).findAny().isPresent();
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
        || annotated(RequestParam.class)
            .map(MethodParameter::getParameterName)
            .anyMatch(NAMES::contains);
  }

  boolean isConditional() {
    return annotated(RequestHeader.class)
        .map(it -> it.getParameterAnnotation(RequestHeader.class))
        .anyMatch(header -> header != null && header.name().equals(HttpHeaders.IF_MATCH));
  }

  private Stream<MethodParameter> annotated(Class<? extends Annotation> annotation) {
    return parameters().filter(it -> it.hasParameterAnnotation(annotation));
  }

  private Stream<MethodParameter> parameters() {
    return Arrays.stream(method.getMethodParameters());
  }
}
