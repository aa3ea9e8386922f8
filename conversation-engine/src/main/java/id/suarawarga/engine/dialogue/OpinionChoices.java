package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.feature.Story;
import id.suarawarga.engine.forum.OpinionAspect;
import id.suarawarga.engine.forum.PublicForum;
import id.suarawarga.engine.forum.StakeholderGroup;
import java.util.List;
import java.util.Objects;

/** The buttons of each question about an opinion. */
final class OpinionChoices {

  static final String YES = "YES";
  static final String NO = "NO";

  private static final List<PromptId> EDITABLE =
      List.of(
          PromptId.GROUP,
          PromptId.TOPIC,
          PromptId.ASPECT,
          PromptId.PROBLEM,
          PromptId.PROPOSAL,
          PromptId.ATTENDANCE);

  private OpinionChoices() {}

  /** The question that stands open in a state. */
  static PromptId open(OpinionState state) {
    return switch (state) {
      case FORUM, GROUP, TOPIC, ASPECT, PROBLEM, PROPOSAL, ATTENDANCE ->
          PromptId.valueOf(state.name());
      case NAME -> PromptId.ATTENDEE;
      case REVIEW -> PromptId.OPINION_REVIEW;
      case SENT, LEFT -> throw new IllegalStateException(state + " asks nothing");
    };
  }

  /** The ways to answer a question by a button, in the order in which they are shown. */
  static List<Choice> of(OpinionState state, TurnInProgress turn) {
    Texts texts = turn.texts();
    Story story = turn.opinion().opinion().story();
    return switch (state) {
      case FORUM ->
          Forums.open(turn).stream().map(forum -> new Choice(forum.code(), forum.theme())).toList();
      case GROUP -> ComplaintChoices.named("opinion.group.", StakeholderGroup.values(), texts);
      case TOPIC -> topics(turn);
      case ASPECT -> ComplaintChoices.named("opinion.aspect.", OpinionAspect.values(), texts);
      case PROBLEM -> story.text() == null ? List.of() : doneOrAnew(texts);
      case PROPOSAL -> story.wanted() == null ? skip(texts) : doneOrAnew(texts);
      case ATTENDANCE ->
          List.of(
              new Choice(YES, texts.get("opinion.attends.yes")),
              new Choice(NO, texts.get("opinion.attends.no")));
      case NAME -> List.of(new Choice(OptionId.SKIP, texts.get("opinion.nameless")));
      case REVIEW -> ComplaintChoices.review("opinion.name.", EDITABLE, texts);
      case SENT, LEFT -> List.of();
    };
  }

  private static List<Choice> topics(TurnInProgress turn) {
    return Forums.find(Objects.requireNonNull(turn.opinion().forum()), turn)
        .map(PublicForum::topics)
        .orElse(List.of())
        .stream()
        .map(topic -> new Choice(topic.code(), topic.title()))
        .toList();
  }

  private static List<Choice> skip(Texts texts) {
    return List.of(new Choice(ComplaintChoices.DONE, texts.get("complaint.skip")));
  }

  private static List<Choice> doneOrAnew(Texts texts) {
    return ComplaintChoices.doneOrAnew("complaint.anew", texts);
  }
}
