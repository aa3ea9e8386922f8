package id.suarawarga.admin;

import static org.assertj.core.api.Assertions.assertThat;

import id.suarawarga.admin.RouteTable.Row;
import id.suarawarga.admin.RouteTable.Who;
import id.suarawarga.admin.account.Role;
import id.suarawarga.admin.testing.AdminServer;
import id.suarawarga.admin.testing.Answer;
import id.suarawarga.admin.testing.Api;
import id.suarawarga.admin.testing.ForumSamples;
import id.suarawarga.engine.forum.ForumState;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Holds every route of the OpenAPI description to {@code routes.txt}. */
class RouteTableIT extends AdminServer {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

  @Test
  void everyRouteHasARowAndEveryRowARoute() {
    List<String> described =
        description()
            .path("paths")
            .propertyStream()
            .flatMap(
                path ->
                    path.getValue().propertyNames().stream()
                        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
            .toList();
    assertThat(RouteTable.rows())
        .extracting(Row::operation)
        .as("rows of routes.txt, against the operations of /v3/api-docs")
        .containsExactlyInAnyOrderElementsOf(described);
  }

  @Test
  void onlyWhatAnswersAnyoneIsDescribedAsPublic() {
    assertThat(RouteTable.rows())
        .allSatisfy(
            row ->
                assertThat(operation(row).has("security"))
                    .as("security of its own, which is none: " + row.operation())
                    .isEqualTo(row.statuses().get(Who.NOBODY) != 401));
  }

  @ParameterizedTest(name = "{0} by {1}")
  @MethodSource("cells")
  void eachCallerIsAnsweredAsTheTableSays(String operation, Who who, Row row) {
    Answer answer = call(row, who);
    assertThat(answer.status()).as(answer.text()).isEqualTo(row.statuses().get(who));
    assertThat(documented(row))
        .as("documented statuses")
        .contains(Integer.toString(answer.status()));
    if (answer.status() >= 400) {
      assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
      assertThat(answer.detail()).isNotBlank();
    }
  }

  static Stream<Arguments> cells() {
    return RouteTable.rows().stream()
        .flatMap(
            row -> Stream.of(Who.values()).map(who -> Arguments.of(row.operation(), who, row)));
  }

  private Answer call(Row row, Who who) {
    String unit = samples.unit();
    String path = filled(row.path(), unit);
    String body = filled(row.body(), unit);
    Api caller = caller(who, unit);
    if (body.isEmpty() || body.startsWith("{")) {
      return caller.send(row.method(), path, body);
    }
    int blank = body.indexOf(' ');
    return caller
        .with("Content-Type", body.substring(0, blank))
        .send(row.method(), path, body.substring(blank + 1).replace("\\n", "\n"));
  }

  private Api caller(Who who, String unit) {
    return switch (who) {
      case NOBODY -> anonymous;
      case CITY_ADMIN, CITY_VIEWER -> staff.as(Role.valueOf(who.name()));
      case UNIT_ADMIN, OFFICER, VIEWER -> staff.as(Role.valueOf(who.name()), unit);
      case STRANGER -> staff.as(Role.UNIT_ADMIN, samples.unit());
    };
  }

  /** The path of a stored file, from its complaint on. */
  private String file(String unit) {
    String complaint = samples.complaint(unit);
    return complaint + samples.file(complaint, new byte[] {1});
  }

  private String filled(String text, String unit) {
    Map<String, Supplier<String>> values = new HashMap<>(ofForums(unit));
    values.putAll(
        Map.of(
            "unit", () -> unit,
            "service", () -> samples.service(unit),
            "period", samples::period,
            "response", () -> samples.response(unit, samples.service(unit)),
            "complaint", () -> samples.complaint(unit),
            "file", () -> file(unit),
            "other", samples::unit,
            "user", () -> staff.newUser(Role.VIEWER, unit),
            "new", samples::newCode,
            "name", () -> "baru-" + UUID.randomUUID().toString().substring(0, 8)));
    return PLACEHOLDER.matcher(text).replaceAll(match -> values.get(match.group(1)).get());
  }

  private Map<String, Supplier<String>> ofForums(String unit) {
    ForumSamples forums = samples.forums();
    return Map.of(
        "forum", () -> forums.forum(unit, ForumState.DRAFT),
        "closed", () -> forums.forum(unit, ForumState.CLOSED),
        "opinion", () -> forums.opinion(unit),
        "image", () -> forums.image(unit),
        "document", () -> forums.document(unit),
        "attendee", () -> forums.attendee(unit),
        "minutes", () -> forums.minutes(unit),
        "commitment", () -> forums.commitment(unit));
  }

  private List<String> documented(Row row) {
    return List.copyOf(operation(row).path("responses").propertyNames());
  }

  private JsonNode operation(Row row) {
    return description()
        .path("paths")
        .path(row.route())
        .path(row.method().toLowerCase(Locale.ROOT));
  }

  private JsonNode description() {
    return anonymous.get("/v3/api-docs").json();
  }
}
