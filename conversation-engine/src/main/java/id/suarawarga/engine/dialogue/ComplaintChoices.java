package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.catalogue.ServiceUnit;
import id.suarawarga.engine.complaint.ComplaintDraft;
import id.suarawarga.engine.complaint.ComplaintType;
import id.suarawarga.engine.complaint.Marks;
import id.suarawarga.engine.complaint.ReporterIdentity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The buttons of each question about a complaint. */
final class ComplaintChoices {

  static final String DONE = "DONE";
  static final String ANEW = "ANEW";
  static final String TODAY = "TODAY";
  static final String YESTERDAY = "YESTERDAY";

  private static final List<PromptId> EDITABLE =
      List.of(
          PromptId.COMPLAINT_UNIT,
          PromptId.COMPLAINT_TYPE,
          PromptId.WHAT,
          PromptId.WHEN,
          PromptId.WHERE,
          PromptId.FILES,
          PromptId.WANTED,
          PromptId.IDENTITY);

  private ComplaintChoices() {}

  /** The question that stands open in a state. */
  static PromptId open(ComplaintState state) {
    return switch (state) {
      case UNIT -> PromptId.COMPLAINT_UNIT;
      case TYPE -> PromptId.COMPLAINT_TYPE;
      case REVIEW -> PromptId.COMPLAINT_REVIEW;
      case WHAT, WHEN, WHERE, FILES, WANTED, IDENTITY, NAME, CONTACT ->
          PromptId.valueOf(state.name());
      case SENT, LEFT -> throw new IllegalStateException(state + " asks nothing");
    };
  }

  /** The ways to answer a question by a button, in the order in which they are shown. */
  static List<Choice> of(ComplaintState state, TurnInProgress turn) {
    ComplaintDraft draft = turn.complaint();
    Texts texts = turn.texts();
    Choice skip = new Choice(OptionId.SKIP, texts.get("complaint.skip"));
    return switch (state) {
      case UNIT -> units(turn).shown();
      case TYPE -> named("complaint.type.", ComplaintType.values(), texts);
      case WHAT -> draft.story().text() == null ? List.of() : doneOrAnew("complaint.anew", texts);
      case WHEN ->
          List.of(
              new Choice(TODAY, texts.get("complaint.today")),
              new Choice(YESTERDAY, texts.get("complaint.yesterday")),
              skip);
      case FILES ->
          draft.story().files().isEmpty()
              ? List.of(new Choice(DONE, texts.get("complaint.skip")))
              : doneOrAnew("complaint.noFiles", texts);
      case WHERE, WANTED, CONTACT -> List.of(skip);
      case IDENTITY -> named("complaint.identity.", ReporterIdentity.values(), texts);
      case REVIEW -> review("complaint.name.", EDITABLE, texts);
      case NAME, SENT, LEFT -> List.of();
    };
  }

  /** All units but the city desk, which stands first for whoever does not know. */
  static Picker units(TurnInProgress turn) {
    Marks marks = turn.complaint().marks();
    List<Choice> all = new ArrayList<>();
    for (ServiceUnit unit : turn.facts().catalogue().units()) {
      if (unit.active() && !unit.code().equals(ServiceUnit.CITY_DESK)) {
        all.add(new Choice(unit.code(), unit.name()));
      }
    }
    return new Picker(all, marks.page(), marks.search());
  }

  /** Whether somebody can take complaints of residents who do not know the unit. */
  static boolean hasCityDesk(TurnInProgress turn) {
    return turn.facts()
        .catalogue()
        .unit(ServiceUnit.CITY_DESK)
        .filter(ServiceUnit::active)
        .isPresent();
  }

  /** The unit that an option stands for: the city desk for whoever does not know. */
  static String unitMeant(String value) {
    return value.equals(OptionId.SKIP) ? ServiceUnit.CITY_DESK : value;
  }

  static List<Choice> doneOrAnew(String anew, Texts texts) {
    return List.of(
        new Choice(DONE, texts.get("complaint.done")), new Choice(ANEW, texts.get(anew)));
  }

  static List<Choice> named(String prefix, Enum<?>[] values, Texts texts) {
    return Stream.of(values)
        .map(value -> new Choice(value.name(), texts.get(prefix + value.name())))
        .toList();
  }

  /** To send what was told, or to change a part of it. */
  static List<Choice> review(String names, List<PromptId> editable, Texts texts) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(SurveyChoices.SEND, texts.get("complaint.send")));
    for (PromptId prompt : editable) {
      String name = texts.get(names + prompt);
      choices.add(new Choice(SurveyChoices.EDIT + prompt, texts.get("survey.review.edit", name)));
    }
    return choices;
  }
}
