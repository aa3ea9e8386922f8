package id.suarawarga.engine.dialogue;

import static java.util.Objects.requireNonNull;

import id.suarawarga.engine.feature.Story;
import id.suarawarga.engine.forum.Opinion;
import id.suarawarga.engine.forum.OpinionDraft;
import id.suarawarga.engine.forum.PublicForum;
import id.suarawarga.engine.message.ChannelType;
import id.suarawarga.engine.message.Option;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The questions about an opinion. */
final class OpinionPrompts {

  private OpinionPrompts() {}

  static Prompt of(OpinionState state, TurnInProgress turn) {
    Story story = turn.opinion().opinion().story();
    return switch (state) {
      case FORUM, TOPIC, ASPECT, NAME -> asked(state, "text", turn);
      case GROUP -> group(turn);
      case PROBLEM -> asked(state, story.text() == null ? "text" : "more", turn);
      case PROPOSAL -> asked(state, story.wanted() == null ? "text" : "more", turn);
      case ATTENDANCE -> attendance(turn);
      case REVIEW -> review(turn);
      case SENT, LEFT -> throw new IllegalStateException(state + " asks nothing");
    };
  }

  /** What a resident should know of a forum before they write. */
  static String about(String code, TurnInProgress turn) {
    PublicForum forum = Forums.find(code, turn).orElseThrow();
    Texts texts = turn.texts();
    List<String> lines = new ArrayList<>();
    lines.add(texts.get("forum.head", forum.theme()));
    lines.add(ComplaintPrompts.unitName(forum.unitCode(), turn));
    if (!forum.description().isBlank()) {
      lines.add("");
      lines.add(forum.description());
    }
    lines.add("");
    lines.add(texts.get("forum.when", Days.moment(forum.heldAt(), turn)));
    lines.add(texts.get("forum.where", forum.venue()));
    lines.add(texts.get("forum.until", Days.day(forum.opinionsUntil(), turn)));
    if (!forum.agenda().isEmpty()) {
      lines.add(texts.get("forum.agenda"));
      forum.agenda().forEach(point -> lines.add("• " + point));
    }
    return String.join("\n", lines);
  }

  /** The first question; what there is to read can be had from it. */
  private static Prompt group(TurnInProgress turn) {
    Prompt asked = asked(OpinionState.GROUP, "text", turn);
    List<Option> options = new ArrayList<>(asked.options());
    List<Option> documents = Documents.options(requireNonNull(turn.opinion().forum()), turn);
    options.addAll(options.size() - 1, documents);
    return documents.isEmpty()
        ? asked
        : Prompt.of(turn.texts().get("forum.documents") + "\n\n" + asked.text(), options);
  }

  private static Prompt attendance(TurnInProgress turn) {
    PublicForum forum = Forums.find(requireNonNull(turn.opinion().forum()), turn).orElseThrow();
    PromptId prompt = PromptId.ATTENDANCE;
    List<Option> options = answers(OpinionState.ATTENDANCE, prompt, turn);
    options.add(back(turn, prompt));
    String when = Days.moment(forum.heldAt(), turn);
    return Prompt.of(turn.texts().get("opinion.ATTENDANCE.text", when, forum.venue()), options);
  }

  private static Prompt asked(OpinionState state, String variant, TurnInProgress turn) {
    PromptId prompt = OpinionChoices.open(state);
    List<Option> options = answers(state, prompt, turn);
    options.add(back(turn, prompt));
    return Prompt.of(turn.texts().get("opinion." + prompt + "." + variant), options);
  }

  private static Prompt review(TurnInProgress turn) {
    OpinionDraft draft = turn.opinion();
    String forum = requireNonNull(draft.forum());
    List<String> lines = new ArrayList<>();
    lines.add(turn.texts().get("opinion.review", Forums.theme(forum, turn)));
    lines.add("");
    lines.addAll(lines(forum, draft.opinion(), turn));
    lines.add(files(draft.files(), turn.texts()));
    return Prompt.of(
        String.join("\n", lines), answers(OpinionState.REVIEW, PromptId.OPINION_REVIEW, turn));
  }

  /** All that an opinion says but its files, one line for each. */
  static List<String> lines(String forum, Opinion opinion, TurnInProgress turn) {
    Texts texts = turn.texts();
    Story story = opinion.story();
    return List.of(
        line(PromptId.GROUP, texts.get("opinion.group." + opinion.group()), texts),
        line(PromptId.TOPIC, Forums.topic(forum, opinion.topic(), turn), texts),
        line(PromptId.ASPECT, texts.get("opinion.aspect." + opinion.aspect()), texts),
        line(PromptId.PROBLEM, story.text(), texts),
        line(PromptId.PROPOSAL, story.wanted(), texts),
        line(PromptId.ATTENDANCE, attends(opinion, texts), texts));
  }

  /** The line that says how many files there are. */
  static String files(int number, Texts texts) {
    return texts.get("opinion.files", "" + number);
  }

  private static String line(PromptId prompt, @Nullable String words, Texts texts) {
    String said = words == null ? texts.get("complaint.unsaid") : SurveyPrompts.shorten(words);
    return "• " + texts.get("opinion.name." + prompt) + ": " + said;
  }

  private static String attends(Opinion opinion, Texts texts) {
    if (!requireNonNull(opinion.attends())) {
      return texts.get("opinion.attends.no");
    }
    return opinion.name() == null
        ? texts.get("opinion.attends.nameless")
        : texts.get("opinion.attends.as", opinion.name());
  }

  /** The last word: the forum has it. */
  static Prompt sent(OpinionDraft draft, TurnInProgress turn) {
    Texts texts = turn.texts();
    String forum = requireNonNull(draft.forum());
    String key = draft.changes() == null ? "opinion.sent" : "opinion.changed";
    return Prompt.of(
        texts.get(key, Forums.theme(forum, turn)) + "\n\n" + whatFollows(forum, turn),
        afterwards(forum, texts));
  }

  /** What the person may want next. */
  static List<Option> afterwards(String forum, Texts texts) {
    return List.of(
        Option.answer(TicketPrompts.outside(PromptId.ANOTHER, forum), texts.get("opinion.another")),
        MenuPrompts.homeOption(texts));
  }

  /** Nobody reads at the counter what comes later. */
  private static String whatFollows(String forum, TurnInProgress turn) {
    if (turn.message().from().channel() == ChannelType.KIOSK) {
      return turn.texts().get("opinion.answered.kiosk");
    }
    PublicForum of = Forums.find(forum, turn).orElseThrow();
    return turn.texts().get("opinion.answered.here", Days.day(of.opinionsUntil(), turn));
  }

  private static List<Option> answers(OpinionState state, PromptId prompt, TurnInProgress turn) {
    List<Option> options = new ArrayList<>();
    for (Choice choice : OpinionChoices.of(state, turn)) {
      options.add(Option.answer(id(turn, prompt, choice.value()), choice.label()));
    }
    return options;
  }

  private static Option back(TurnInProgress turn, PromptId prompt) {
    return Option.move(id(turn, prompt, OptionId.BACK), turn.texts().get("back"));
  }

  private static String id(TurnInProgress turn, PromptId prompt, String value) {
    return new OptionId(turn.run(), prompt, value).toString();
  }
}
