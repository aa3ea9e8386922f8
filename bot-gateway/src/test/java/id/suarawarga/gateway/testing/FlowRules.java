package id.suarawarga.gateway.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What Meta takes as a Flow that needs no endpoint, by the tables of its documentation. */
public final class FlowRules {

  private static final Set<String> VERSIONS =
      Set.of("5.1", "6.0", "6.1", "6.2", "6.3", "7.0", "7.1", "7.2", "7.3");
  private static final int MOST_BYTES = 10 * 1024 * 1024;
  private static final int MOST_COMPONENTS = 50;
  private static final int MOST_ANSWERS = 20;
  private static final int LONGEST_ANSWER = 30;

  /** Of a component, by its type: where its words stand, and how long they may be. */
  private record Words(String field, int longest) {}

  private static final Map<String, Words> WORDS =
      Map.of(
          "TextHeading", new Words("text", 80),
          "TextSubheading", new Words("text", 80),
          "TextBody", new Words("text", 4096),
          "TextCaption", new Words("text", 409),
          "RadioButtonsGroup", new Words("label", 30),
          "TextInput", new Words("label", 20),
          "TextArea", new Words("label", 20),
          "OptIn", new Words("label", 30),
          "Footer", new Words("label", 35));
  private static final Set<String> FIELDS =
      Set.of("RadioButtonsGroup", "TextInput", "TextArea", "OptIn");

  private static final Pattern REFERENCE = Pattern.compile("\\$\\{form\\.([A-Za-z0-9_]+)}");

  private final List<String> wrong = new ArrayList<>();

  private FlowRules() {}

  /** What is wrong with a Flow; empty if nothing is. */
  public static List<String> check(JsonNode flow) {
    FlowRules rules = new FlowRules();
    rules.check("version", VERSIONS.contains(flow.path("version").asString("")));
    rules.check("size", flow.toString().length() <= MOST_BYTES);
    rules.check("no endpoint", !flow.has("data_api_version") && !flow.has("routing_model"));
    JsonNode screens = flow.path("screens");
    rules.check("one screen", screens.size() == 1); // with more of them a routing is needed
    screens.forEach(rules::screen);
    return rules.wrong;
  }

  private void screen(JsonNode screen) {
    String id = screen.path("id").asString("");
    check("screen id", id.matches("[A-Z_]+") && !id.equals("SUCCESS"));
    words("title", screen.path("title"), 30);
    check("terminal", screen.path("terminal").asBoolean(false));
    JsonNode layout = screen.path("layout");
    check("layout", layout.path("type").asString("").equals("SingleColumnLayout"));
    List<JsonNode> components = components(layout).toList();
    check("components", !components.isEmpty() && components.size() <= MOST_COMPONENTS);
    components.forEach(this::component);
    names(components);
    check("one footer", components.stream().filter(it -> is(it, "Footer")).count() == 1);
  }

  private static Stream<JsonNode> components(JsonNode parent) {
    return parent
        .path("children")
        .valueStream()
        .flatMap(child -> Stream.concat(Stream.of(child), components(child)));
  }

  private void component(JsonNode component) {
    String type = component.path("type").asString("");
    Words words = WORDS.get(type);
    if (words == null) {
      check("component " + type, type.equals("Form"));
    } else {
      words(type, component.path(words.field()), words.longest());
    }
    if (type.equals("RadioButtonsGroup")) {
      answers(component.path("data-source"));
    }
  }

  private void answers(JsonNode answers) {
    check("answers", answers.size() >= 1 && answers.size() <= MOST_ANSWERS);
    answers.forEach(answer -> words("answer", answer.path("title"), LONGEST_ANSWER));
    for (String field : List.of("id", "title")) {
      long distinct = answers.valueStream().map(answer -> answer.path(field)).distinct().count();
      check("each " + field + " once", distinct == answers.size());
    }
  }

  /** Each field has a name of its own, and what is sent refers to fields that are there. */
  private void names(List<JsonNode> components) {
    Set<String> names = new HashSet<>();
    components.stream()
        .filter(it -> FIELDS.contains(it.path("type").asString("")))
        .forEach(it -> check("a name of its own", names.add(it.path("name").asString(""))));
    Set<String> sent = new HashSet<>();
    for (JsonNode footer : components.stream().filter(it -> is(it, "Footer")).toList()) {
      JsonNode action = footer.path("on-click-action");
      check("complete", action.path("name").asString("").equals("complete"));
      for (JsonNode value : action.path("payload")) {
        Matcher reference = REFERENCE.matcher(value.asString(""));
        if (reference.matches()) {
          sent.add(reference.group(1));
        }
      }
    }
    check("every answer is sent", sent.equals(names));
  }

  private static boolean is(JsonNode component, String type) {
    return component.path("type").asString("").equals(type);
  }

  private void words(String where, JsonNode text, int longest) {
    String words = text.asString("");
    check(where + ": 1 to " + longest, !words.isBlank() && words.length() <= longest);
  }

  private void check(String what, boolean right) {
    if (!right) {
      wrong.add(what);
    }
  }
}
