package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.catalogue.Questionnaire;
import id.suarawarga.engine.message.Option;
import id.suarawarga.scoring.ServiceElement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The survey as one form, for channels that can show one. */
public final class SurveyForm {

  /** The language that the form is in. */
  static final Language LANGUAGE = Language.ID;

  /** Under this name the form brings back {@link #version()}, beside the answers. */
  public static final String VERSION_NAME = "questionnaire";

  /** All that it asks, in this order. */
  static final List<PromptId> PROMPTS =
      Stream.of(
              SurveyChoices.PROFILE.stream(),
              Questionnaire.MODEL_2017.elements().stream().map(PromptId::of),
              Stream.of(PromptId.SUGGESTION))
          .flatMap(prompts -> prompts)
          .toList();

  private SurveyForm() {}

  /**
   * One of its questions.
   *
   * @param name under which the answer comes back
   * @param label a word or two
   * @param words the whole question; of the nine, the official sentence after its number
   * @param answers of which one has to be chosen, by the id that comes back; none where the person
   *     may write
   */
  public record Question(String name, String label, String words, List<Option> answers) {

    public Question {
      answers = List.copyOf(answers);
    }
  }

  /** Which questionnaire it asks; answers to another are refused. */
  public static String version() {
    return Questionnaire.MODEL_2017.version();
  }

  /** What it asks, in this order. */
  public static List<Question> questions() {
    Texts texts = Texts.in(LANGUAGE);
    List<Question> questions = new ArrayList<>();
    for (PromptId prompt : PROMPTS) {
      String label = texts.get("name." + prompt);
      questions.add(
          new Question(prompt.name(), label, words(prompt, texts), answers(prompt, texts)));
    }
    return questions;
  }

  private static String words(PromptId prompt, Texts texts) {
    if (prompt == PromptId.SUGGESTION) {
      return texts.get("form.suggestion");
    }
    return prompt
        .element()
        .map(element -> number(element) + ". " + texts.get("question." + prompt))
        .orElseGet(() -> texts.get("survey." + prompt + ".text"));
  }

  private static int number(ServiceElement element) {
    return Questionnaire.MODEL_2017.elements().indexOf(element) + 1;
  }

  private static List<Option> answers(PromptId prompt, Texts texts) {
    return prompt == PromptId.SUGGESTION
        ? List.of()
        : SurveyChoices.fixed(prompt, texts).stream()
            .map(choice -> Option.answer(choice.value(), choice.label()))
            .toList();
  }
}
