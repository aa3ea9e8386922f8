package id.suarawarga.gateway.whatsapp;

import id.suarawarga.engine.dialogue.SurveyForm;
import id.suarawarga.engine.dialogue.SurveyForm.Question;
import id.suarawarga.engine.message.FormOffer;
import id.suarawarga.engine.message.Option;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The survey as a WhatsApp Flow: one screen that asks everything and needs no endpoint of ours.
 *
 * <p>The official sentences stand in texts, because labels are too short for them. Where an answer
 * is longer than a row, all answers of the question stand numbered under the sentence, and the rows
 * carry the number with a short form.
 */
final class SurveyFlow {

  /** The screen that a message opens. */
  static final String SCREEN = "SURVEI";

  /** Of the Flow's own format. */
  private static final String VERSION = "7.3";

  private static final int LONGEST_ANSWER = 30;

  private static final String TITLE = "Survei Kepuasan Masyarakat";
  private static final String SEND = "Kirim";

  private SurveyFlow() {}

  /** The Flow, as it is given to Meta once. */
  static ObjectNode json(List<Question> questions) {
    ObjectNode flow = GraphApi.JSON.createObjectNode().put("version", VERSION);
    ObjectNode screen = flow.putArray("screens").addObject();
    screen.put("id", SCREEN).put("title", TITLE).put("terminal", true).putObject("data");
    ObjectNode layout = screen.putObject("layout").put("type", "SingleColumnLayout");
    ObjectNode form = layout.putArray("children").addObject();
    ArrayNode children = form.put("type", "Form").put("name", "form").putArray("children");
    questions.forEach(question -> ask(question, children));
    send(questions, children.addObject());
    return flow;
  }

  /** What opens it, in a message. */
  static ObjectNode interactive(FormOffer form, String flowId) {
    ObjectNode interactive = GraphApi.JSON.createObjectNode().put("type", "flow");
    interactive.putObject("body").put("text", form.text());
    ObjectNode action = interactive.putObject("action").put("name", "flow");
    action
        .putObject("parameters")
        .put("flow_message_version", "3")
        .put("flow_token", form.token())
        .put("flow_id", flowId)
        .put("flow_cta", form.label())
        .put("flow_action", "navigate")
        .putObject("flow_action_payload")
        .put("screen", SCREEN);
    return interactive;
  }

  private static void ask(Question question, ArrayNode children) {
    boolean fits = question.answers().stream().allMatch(SurveyFlow::fits);
    String words = fits ? question.words() : question.words() + "\n" + numbered(question.answers());
    children.addObject().put("type", "TextBody").put("text", words);
    boolean free = question.answers().isEmpty();
    ObjectNode field =
        children
            .addObject()
            .put("type", free ? "TextArea" : "RadioButtonsGroup")
            .put("name", question.name())
            .put("label", question.label())
            .put("required", !free);
    if (!free) {
      answers(question.answers(), fits, field.putArray("data-source"));
    }
  }

  private static void answers(List<Option> answers, boolean fit, ArrayNode source) {
    for (int i = 0; i < answers.size(); i++) {
      String label = answers.get(i).label();
      String title = fit ? label : WhatsAppOptions.shorten((i + 1) + ". " + label, LONGEST_ANSWER);
      source.addObject().put("id", answers.get(i).id()).put("title", title);
    }
  }

  /** Sends every answer under its question's name, and which questionnaire they answer. */
  private static void send(List<Question> questions, ObjectNode footer) {
    ObjectNode click = footer.put("type", "Footer").put("label", SEND).putObject("on-click-action");
    ObjectNode payload = click.put("name", "complete").putObject("payload");
    payload.put(SurveyForm.VERSION_NAME, SurveyForm.version());
    for (Question question : questions) {
      payload.put(question.name(), "${form." + question.name() + "}");
    }
  }

  private static boolean fits(Option answer) {
    return answer.label().length() <= LONGEST_ANSWER;
  }

  private static String numbered(List<Option> answers) {
    return IntStream.range(0, answers.size())
        .mapToObj(i -> (i + 1) + ". " + answers.get(i).label())
        .collect(Collectors.joining("\n"));
  }
}
