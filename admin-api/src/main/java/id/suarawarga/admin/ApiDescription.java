package id.suarawarga.admin;

import id.suarawarga.admin.account.Caller;
import id.suarawarga.admin.page.PageRequest;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The OpenAPI description: what springdoc cannot read from the controllers. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  static final String PROBLEM = "Problem";
  private static final String BEARER = "bearer";

  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, PageRequest.class);
  }

  @Bean
  OpenAPI adminDescription() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Suara Warga admin API")
                .version("v1")
                .description(
                    "What the city's officials see and do. Errors are problems (RFC 9457) whose"
                        + " detail says what to do next."))
        .components(
            new Components().addSchemas(PROBLEM, problem()).addSecuritySchemes(BEARER, bearer()))
        .addSecurityItem(new SecurityRequirement().addList(BEARER));
  }

  @Bean
  GlobalOperationCustomizer adminOperations() {
    return (operation, method) -> {
      Route route = new Route(method);
      operation.setOperationId(route.id());
      if (route.isPaged()) {
        pageParameters().forEach(operation::addParametersItem);
      }
      if (!route.needsToken()) {
        operation.setSecurity(List.of());
      }
      DocumentedError.describe(route, operation.getResponses());
      return operation;
    };
  }

  private static Stream<Parameter> pageParameters() {
    Schema<?> page = number(0, 0);
    Schema<?> size = number(1, PageRequest.DEFAULT_SIZE);
    size.setMaximum(BigDecimal.valueOf(PageRequest.MAX_SIZE));
    return Stream.of(
        new QueryParameter().name("page").description("from 0").schema(page),
        new QueryParameter().name("size").description("how many items a page has").schema(size));
  }

  private static Schema<?> number(int from, int otherwise) {
    Schema<?> number = new IntegerSchema();
    number.setMinimum(BigDecimal.valueOf(from));
    number.setDefault(otherwise);
    return number;
  }

  private static SecurityScheme bearer() {
    return new SecurityScheme()
        .type(SecurityScheme.Type.HTTP)
        .scheme("bearer")
        .description("The token of POST /api/v1/auth/login.");
  }

  private static Schema<?> problem() {
    Schema<?> errors = new ArraySchema().items(object("field", "message"));
    errors.setDescription("what is wrong with the input, one item a field");
    return object("type", "title", "detail", "instance")
        .addProperty("status", new IntegerSchema())
        .addProperty("errors", errors);
  }

  private static Schema<?> object(String... texts) {
    Schema<?> object = new ObjectSchema();
    Stream.of(texts).forEach(text -> object.addProperty(text, new StringSchema()));
    return object;
  }
}
