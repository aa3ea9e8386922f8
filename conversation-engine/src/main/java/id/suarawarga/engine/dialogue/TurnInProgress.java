package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.complaint.ComplaintDraft;
import id.suarawarga.engine.complaint.TicketDraft;
import id.suarawarga.engine.feature.Draft;
import id.suarawarga.engine.feature.Outcome;
import id.suarawarga.engine.forum.OpinionDraft;
import id.suarawarga.engine.message.Content;
import id.suarawarga.engine.message.Extra;
import id.suarawarga.engine.message.FormOffer;
import id.suarawarga.engine.message.InboundMessage;
import id.suarawarga.engine.survey.SurveyDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The turn while the maps work on it. Steps change it by small verbs; {@link #finish} makes the
 * result.
 */
final class TurnInProgress {

  private final Conversation before;
  private final InboundMessage message;
  private final Facts facts;
  private final Said said = new Said();
  private final List<Outcome> outcomes = new ArrayList<>();
  private @Nullable Input input;
  private State state;
  private @Nullable Draft draft;
  private @Nullable Resume resume;
  private Language language;

  TurnInProgress(Conversation before, InboundMessage message, Facts facts) {
    this.before = before;
    this.message = message;
    this.facts = facts;
    this.state = before.state();
    this.draft = before.draft();
    this.resume = before.resume();
    this.language = before.language();
  }

  /** What the message was read as. */
  Input input() {
    return Objects.requireNonNull(input, "the message has not been read yet");
  }

  void hear(Input read) {
    input = read;
  }

  Facts facts() {
    return facts;
  }

  InboundMessage message() {
    return message;
  }

  State state() {
    return state;
  }

  Language language() {
    return language;
  }

  Conversation before() {
    return before;
  }

  @Nullable Resume resume() {
    return resume;
  }

  Texts texts() {
    return Texts.in(language);
  }

  @Nullable Draft draft() {
    return draft;
  }

  /** The run under way, as it stands in the ids of its options. */
  String run() {
    return draft == null ? OptionId.NO_RUN : draft.run();
  }

  /** The survey under way, if there is one. */
  @Nullable SurveyDraft surveyOrNull() {
    return draft instanceof SurveyDraft survey ? survey : null;
  }

  /** The complaint being told. */
  ComplaintDraft complaint() {
    return draftAs(ComplaintDraft.class);
  }

  /** The answer to an officer being written. */
  TicketDraft ticket() {
    return draftAs(TicketDraft.class);
  }

  /** The opinion being written. */
  OpinionDraft opinion() {
    return draftAs(OpinionDraft.class);
  }

  private <D extends Draft> D draftAs(Class<D> type) {
    return type.cast(Objects.requireNonNull(draft, "nothing is under way"));
  }

  /** The survey under way. */
  SurveyDraft survey() {
    return Objects.requireNonNull(surveyOrNull(), "no survey is under way");
  }

  /** Where the person is in the dialogue under way, looking through an aside. */
  State underlying() {
    return resume == null ? state : resume.state();
  }

  /** A run id or receipt of the given number of characters, from this message's randomness. */
  String random(int from, int to) {
    return facts.nonce().substring(from, to);
  }

  void moveTo(State target) {
    state = target;
  }

  void draft(@Nullable Draft newDraft) {
    draft = newDraft;
  }

  /** Asks something in between; the person comes back to where they are now. */
  void stepAside(AsideState aside, @Nullable Link waiting) {
    Link link = waiting == null && resume != null ? resume.link() : waiting;
    resume = new Resume(underlying(), link);
    state = aside;
  }

  /** Goes back to where the person was before the aside: to a link that waits, if there is one. */
  void stepBack() {
    if (before.state() != AsideState.SWITCH && resume != null && resume.link() != null) {
      state = AsideState.SWITCH;
    } else {
      leaveAside();
    }
  }

  /** Goes back to the dialogue under way, past everything asked in between. */
  void leaveAside() {
    state = underlying();
    resume = null;
  }

  /** Leaves the aside for somewhere else than where the person was. */
  void forgetAside() {
    resume = null;
  }

  /** Nothing is under way any more. */
  void rest() {
    state = MenuState.HOME;
    draft = null;
    resume = null;
  }

  void speak(Language newLanguage) {
    language = newLanguage;
  }

  /** Puts a line above the next question. */
  void say(String key, String... arguments) {
    note(texts().get(key, arguments));
  }

  /** The same, with the line itself. */
  void note(String line) {
    said.note(line);
  }

  void toast(String key) {
    said.toast(texts().get(key));
  }

  /** Puts this to the person instead of the question that stands open, which stays open. */
  void ask(Prompt prompt) {
    said.ask(prompt);
  }

  /** Lets a channel that shows forms put one in the place of the next question. */
  void offer(FormOffer newForm) {
    said.offer(newForm);
  }

  /** Lets a file go with the words. */
  void enclose(Extra extra) {
    said.enclose(extra);
  }

  /** Answers nothing in the chat. */
  void beSilent() {
    said.beSilent();
  }

  /** Answers after all. */
  void speakUp() {
    said.speakUp();
  }

  /** Ends with what was said: no question follows, only the way to the menu. */
  void endHere() {
    said.endHere();
  }

  void cause(Outcome outcome) {
    outcomes.add(outcome);
  }

  /** The result, with the prompt of the state reached. */
  Turn finish() {
    return new Turn(next(), said.replies(this), outcomes, said.toast(this));
  }

  private Conversation next() {
    boolean fromPerson =
        !(message.content() instanceof Content.Tick || message.content() instanceof Content.Notice);
    return new Conversation(
        before.respondent(),
        before.version() + 1,
        state,
        draft,
        resume,
        language,
        fromPerson ? facts.receivedAt() : before.updatedAt());
  }
}
