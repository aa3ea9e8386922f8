package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.feature.Outcome;
import id.suarawarga.engine.feature.Story;
import id.suarawarga.engine.file.SentFile;
import id.suarawarga.engine.forum.Opinion;
import id.suarawarga.engine.forum.OpinionAspect;
import id.suarawarga.engine.forum.OpinionChanged;
import id.suarawarga.engine.forum.OpinionDraft;
import id.suarawarga.engine.forum.OpinionSent;
import id.suarawarga.engine.forum.OwnOpinion;
import id.suarawarga.engine.forum.StakeholderGroup;
import id.suarawarga.engine.message.Content;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What the rows of the opinion's map do. */
final class OpinionSteps {

  private OpinionSteps() {}

  /** Begins an opinion for the one forum that is open. */
  static void begin(TurnInProgress turn) {
    begin(turn, Forums.open(turn).getFirst().code(), null);
  }

  /** Begins an opinion without a forum: the person will choose one. */
  static void beginChoosing(TurnInProgress turn) {
    turn.draft(OpinionDraft.begin(turn.random(0, 8), null, null));
  }

  /** Begins an opinion for the forum that a link names; whether it may has been checked. */
  static void open(TurnInProgress turn, Link link) {
    begin(turn, link.code(), link.source());
  }

  /** Begins to change the own opinion that a button names; whether it may has been checked. */
  static void openChange(TurnInProgress turn, Link link) {
    OwnOpinion own = OwnOpinions.find(link.code(), turn).orElseThrow();
    turn.draft(OpinionDraft.change(turn.random(0, 8), own));
    turn.say("opinion.changing");
  }

  private static void begin(TurnInProgress turn, String forum, @Nullable String source) {
    turn.draft(OpinionDraft.begin(turn.random(0, 8), forum, source));
    turn.note(OpinionPrompts.about(forum, turn));
    turn.say("opinion.opening");
  }

  static void chooseForum(TurnInProgress turn) {
    turn.draft(turn.opinion().at(turn.input().value()));
    turn.note(OpinionPrompts.about(turn.input().value(), turn));
    turn.say("opinion.opening");
  }

  static void sayGone(TurnInProgress turn) {
    turn.say("forum.closed", Forums.theme(turn.input().value(), turn));
  }

  static void sayNone(TurnInProgress turn) {
    turn.say("forum.none");
  }

  /** The link or button names a forum that takes no opinions any more. */
  static void sayClosed(TurnInProgress turn) {
    sayClosed(Objects.requireNonNull(turn.input().link()), turn);
  }

  /** The same of a link that has waited for the person to make up their mind. */
  static void sayClosedMeanwhile(TurnInProgress turn) {
    sayClosed(Objects.requireNonNull(Objects.requireNonNull(turn.resume()).link()), turn);
  }

  private static void sayClosed(Link link, TurnInProgress turn) {
    String code = link.code();
    String forum = OwnOpinions.find(code, turn).map(OwnOpinion::forum).orElse(code);
    turn.say("forum.closed", Forums.theme(forum, turn));
  }

  static void chooseGroup(TurnInProgress turn) {
    change(turn, it -> it.from(StakeholderGroup.valueOf(turn.input().value())));
  }

  static void chooseTopic(TurnInProgress turn) {
    change(turn, it -> it.on(turn.input().value()));
  }

  static void chooseAspect(TurnInProgress turn) {
    change(turn, it -> it.about(OpinionAspect.valueOf(turn.input().value())));
  }

  /** Takes one more message of what the problem is. */
  static void tellProblem(TurnInProgress turn) {
    tell(turn, story -> story.adding(turn.input().value()));
  }

  /** Takes one more message of what is proposed. */
  static void tellProposal(TurnInProgress turn) {
    tell(turn, story -> story.addingWish(turn.input().value()));
  }

  private static void tell(TurnInProgress turn, UnaryOperator<Story> change) {
    retell(turn, change);
    turn.draft(turn.opinion().inAlbum(null));
    turn.say("complaint.noted");
  }

  static void attachToProblem(TurnInProgress turn) {
    attach(turn, Story::adding);
  }

  static void attachToProposal(TurnInProgress turn) {
    attach(turn, Story::addingWish);
  }

  /** Takes words without answering them. */
  static void tell(TurnInProgress turn, String words) {
    boolean proposal = turn.underlying() == OpinionState.PROPOSAL;
    retell(turn, story -> proposal ? story.addingWish(words) : story.adding(words));
  }

  /** Adds a caption where the words of the question go. */
  private interface Captioned {
    Story add(Story story, String words);
  }

  private static void attach(TurnInProgress turn, Captioned captioned) {
    Content.Attachment file = (Content.Attachment) turn.message().content();
    String caption = file.caption();
    if (caption != null && !caption.isBlank()) {
      retell(turn, story -> captioned.add(story, caption));
    }
    retell(turn, story -> story.adding(SentFile.of(file)));
    Albums.answer(turn, file, turn.opinion().album(), turn.opinion().files());
    turn.draft(turn.opinion().inAlbum(file.group()));
  }

  static void dropProblem(TurnInProgress turn) {
    retell(turn, Story::withoutText);
  }

  static void dropProposal(TurnInProgress turn) {
    retell(turn, story -> story.wanting(null));
  }

  static void stayAway(TurnInProgress turn) {
    change(turn, it -> it.attending(false, null));
  }

  static void comeAs(TurnInProgress turn) {
    change(turn, it -> it.attending(true, turn.input().value()));
  }

  static void comeNameless(TurnInProgress turn) {
    change(turn, it -> it.attending(true, null));
  }

  static void startReviewing(TurnInProgress turn) {
    turn.draft(turn.opinion().reviewing(true));
  }

  static void stopReviewing(TurnInProgress turn) {
    turn.draft(turn.opinion().reviewing(false));
  }

  static void send(TurnInProgress turn) {
    OpinionDraft draft = turn.opinion();
    UUID changes = draft.changes();
    turn.cause(changes == null ? sent(draft, turn) : changed(changes, draft, turn));
    CardSteps.follow(OpinionPrompts.sent(draft, turn), turn);
  }

  private static Outcome sent(OpinionDraft draft, TurnInProgress turn) {
    return new OpinionSent(
        turn.before().respondent(),
        turn.message().from(),
        Objects.requireNonNull(draft.forum()),
        draft.opinion(),
        draft.source(),
        turn.facts().receivedAt(),
        turn.facts().today());
  }

  private static Outcome changed(UUID id, OpinionDraft draft, TurnInProgress turn) {
    return new OpinionChanged(
        id,
        turn.before().respondent(),
        turn.message().from(),
        draft.opinion(),
        turn.facts().receivedAt(),
        turn.facts().today());
  }

  /** The forum is open, but what was to be discussed has changed. */
  static void sayTopicGone(TurnInProgress turn) {
    turn.say("opinion.topicGone");
  }

  /** It came too late: the person gets back what they wrote, so that it is not lost. */
  static void giveBack(TurnInProgress turn) {
    OpinionDraft draft = turn.opinion();
    String key = draft.changes() == null ? "opinion.late" : "opinion.late.change";
    turn.say(key, Forums.theme(draft.forum(), turn));
    Story story = draft.opinion().story();
    if (story.text() != null) {
      turn.note(story.wanted() == null ? story.text() : story.text() + "\n\n" + story.wanted());
    }
    turn.endHere();
  }

  private static void retell(TurnInProgress turn, UnaryOperator<Story> change) {
    change(turn, opinion -> opinion.telling(change.apply(opinion.story())));
  }

  private static void change(TurnInProgress turn, UnaryOperator<Opinion> change) {
    turn.draft(turn.opinion().saying(change.apply(turn.opinion().opinion())));
  }
}
