package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.forum.PublicForum;
import java.util.Optional;

/** When the rows of the opinion's map hold. */
final class OpinionConditions {

  static final Condition STRAIGHT = new Condition("in order", turn -> !isReviewing(turn));
  static final Condition REVIEWING = new Condition("changing", OpinionConditions::isReviewing);

  static final Condition THERE =
      new Condition("still open", turn -> Forums.open(turn.input().value(), turn).isPresent());
  static final Condition GONE =
      new Condition("gone", turn -> Forums.open(turn.input().value(), turn).isEmpty());

  static final Condition TOLD =
      new Condition("in order, told", turn -> !isReviewing(turn) && isTold(turn));
  static final Condition TOLD_ANEW =
      new Condition("changing, told", turn -> isReviewing(turn) && isTold(turn));
  static final Condition NOTHING_TOLD = new Condition("nothing told", turn -> !isTold(turn));

  static final Condition COMES =
      new Condition("comes", turn -> turn.input().value().equals(OpinionChoices.YES));
  static final Condition STAYS_AWAY =
      new Condition("stays away", turn -> !turn.input().value().equals(OpinionChoices.YES));

  static final Condition READY =
      new Condition("window open, told", turn -> isOpen(turn) && isTold(turn));
  static final Condition NOT_READY =
      new Condition("window open, nothing told", turn -> isOpen(turn) && !isTold(turn));
  static final Condition TOPIC_GONE =
      new Condition("window open, topic gone", turn -> forum(turn).isPresent() && !isOpen(turn));
  static final Condition CLOSED = new Condition("window closed", turn -> forum(turn).isEmpty());

  static final Condition ONE_FORUM =
      new Condition("one forum open", turn -> Forums.open(turn).size() == 1);
  static final Condition SEVERAL_FORUMS =
      new Condition("several forums open", turn -> Forums.open(turn).size() > 1);
  static final Condition NO_FORUM =
      new Condition("no forum open", turn -> Forums.open(turn).isEmpty());

  static final Condition OWN =
      new Condition("own opinion", turn -> OwnOpinions.meant(turn).isPresent());
  static final Condition NOT_OWN =
      new Condition("no own opinion", turn -> OwnOpinions.meant(turn).isEmpty());
  static final Condition MAY_WITHDRAW =
      new Condition("own opinion, window open", OwnOpinions::mayWithdraw);
  static final Condition MAY_NOT_WITHDRAW =
      new Condition("window closed or not own", turn -> !OwnOpinions.mayWithdraw(turn));

  private OpinionConditions() {}

  /** The person wants to answer this question anew. */
  static Condition about(String prompt) {
    return SurveyConditions.about(prompt);
  }

  private static boolean isReviewing(TurnInProgress turn) {
    return turn.opinion().reviewing();
  }

  private static boolean isTold(TurnInProgress turn) {
    return turn.opinion().opinion().story().text() != null;
  }

  private static boolean isOpen(TurnInProgress turn) {
    return forum(turn).flatMap(forum -> topicOf(forum, turn)).isPresent();
  }

  /** The forum, if it takes opinions now. */
  private static Optional<PublicForum> forum(TurnInProgress turn) {
    return Optional.ofNullable(turn.opinion().forum()).flatMap(code -> Forums.open(code, turn));
  }

  /** The forum, if it still has the topic that was chosen. */
  private static Optional<PublicForum> topicOf(PublicForum forum, TurnInProgress turn) {
    String topic = turn.opinion().opinion().topic();
    return Optional.of(forum).filter(it -> topic != null && it.topic(topic).isPresent());
  }
}
