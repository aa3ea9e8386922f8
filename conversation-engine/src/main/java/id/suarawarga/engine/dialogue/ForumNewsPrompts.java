package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.file.RefusedFile;
import id.suarawarga.engine.forum.ForumNews;
import id.suarawarga.engine.forum.OpinionResult;
import id.suarawarga.engine.forum.OpinionResult.Promise;
import id.suarawarga.engine.notice.OpinionNotice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What participants are told of what became of their opinions. */
final class ForumNewsPrompts {

  private ForumNewsPrompts() {}

  static Prompt of(OpinionNotice notice, TurnInProgress turn) {
    String news = turn.texts().get("forum.head", theme(notice, turn)) + "\n\n" + said(notice, turn);
    return notice.kind() == ForumNews.CARDS
        ? CardPrompts.first(news, turn)
        : Prompt.of(news, List.of());
  }

  static String theme(OpinionNotice notice, TurnInProgress turn) {
    return Forums.theme(notice.result().forum(), turn);
  }

  /** The words of it, without what it is about. */
  static String said(OpinionNotice notice, TurnInProgress turn) {
    return switch (notice.kind()) {
      case OPINION_ANSWERED -> answered(notice.result(), turn);
      case COMMITMENT_DONE -> done(notice.result(), turn);
      case FILE_REFUSED -> refused(notice, turn.texts());
      case CARDS -> turn.texts().get("forum.news.CARDS");
    };
  }

  private static String answered(OpinionResult result, TurnInProgress turn) {
    Texts texts = turn.texts();
    List<String> parts = new ArrayList<>();
    parts.add(proposed(result, texts));
    OpinionResult.Reply reply = result.reply();
    if (reply != null) {
      parts.add("→ " + texts.get("forum.decision." + reply.decision()) + "\n" + reply.text());
    }
    if (!result.promises().isEmpty()) {
      parts.add(texts.get("forum.promises") + "\n" + promises(result.promises(), turn));
    }
    return String.join("\n\n", parts);
  }

  private static String done(OpinionResult result, TurnInProgress turn) {
    Texts texts = turn.texts();
    List<String> lines = new ArrayList<>();
    for (Promise promise : result.promises()) {
      lines.add("• " + promise.text());
      if (promise.evidence() != null) {
        lines.add(texts.get("forum.evidence", promise.evidence()));
      }
    }
    return proposed(result, texts)
        + "\n\n"
        + texts.get("forum.news." + ForumNews.COMMITMENT_DONE)
        + "\n"
        + String.join("\n", lines);
  }

  private static String proposed(OpinionResult result, Texts texts) {
    return texts.get("forum.proposed", SurveyPrompts.shorten(result.words()));
  }

  private static String promises(List<Promise> promises, TurnInProgress turn) {
    return promises.stream()
        .map(promise -> promised(promise, turn))
        .collect(Collectors.joining("\n"));
  }

  /** What was kept before the answers were published is not told again. */
  private static String promised(Promise promise, TurnInProgress turn) {
    Texts texts = turn.texts();
    if (promise.doneOn() == null) {
      String until = Days.day(promise.targetOn(), turn);
      return texts.get("forum.promise", promise.text(), promise.personInCharge(), until);
    }
    String kept = texts.get("forum.promise.kept", promise.text());
    return promise.evidence() == null
        ? kept
        : kept + "\n" + texts.get("forum.evidence", promise.evidence());
  }

  private static String refused(OpinionNotice notice, Texts texts) {
    RefusedFile file = RefusedFile.parse(Objects.requireNonNull(notice.body()));
    return texts.get("forum.news.FILE_REFUSED", "" + file.number())
        + "\n"
        + texts.get("file." + file.fault());
  }
}
