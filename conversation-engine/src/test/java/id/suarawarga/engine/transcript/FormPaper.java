package id.suarawarga.engine.transcript;

import id.suarawarga.engine.dialogue.SurveyForm;
import id.suarawarga.engine.message.Content;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The survey's form as a resident fills it in: the third answer to every question and no
 * suggestion, but for what is said otherwise.
 */
public final class FormPaper {

  private static final String ITEM = ", ";

  private FormPaper() {}

  /**
   * A form that is sent.
   *
   * @param words its token, and then what differs: {@code COST=9}; {@code COST=} leaves it out
   */
  public static Content.FormReply filledIn(String words) {
    List<String> items = List.of(words.split(ITEM));
    Map<String, String> answers = thirdAnswers();
    items.stream().skip(1).map(item -> item.split("=", 2)).forEach(it -> put(answers, it));
    return new Content.FormReply(items.getFirst(), answers);
  }

  private static void put(Map<String, String> answers, String[] item) {
    if (item[1].isEmpty()) {
      answers.remove(item[0]);
    } else {
      answers.put(item[0], item[1]);
    }
  }

  private static Map<String, String> thirdAnswers() {
    Map<String, String> answers = new HashMap<>();
    answers.put(SurveyForm.VERSION_NAME, SurveyForm.version());
    for (SurveyForm.Question question : SurveyForm.questions()) {
      boolean free = question.answers().isEmpty();
      answers.put(question.name(), free ? "" : question.answers().get(2).id());
    }
    return answers;
  }
}
