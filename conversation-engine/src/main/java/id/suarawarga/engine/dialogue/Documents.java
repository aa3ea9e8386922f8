package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.file.FileType;
import id.suarawarga.engine.forum.PublicForum;
import id.suarawarga.engine.message.Extra;
import id.suarawarga.engine.message.Option;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What there is to read before a forum, to be had by a button. */
final class Documents {

  /** With the groups and the way back this fits ten rows, the most WhatsApp shows. */
  private static final int MOST = 4;

  private Documents() {}

  static List<Option> options(String forum, TurnInProgress turn) {
    return Forums.find(forum, turn).map(PublicForum::documents).orElse(List.of()).stream()
        .limit(MOST)
        .map(Documents::option)
        .toList();
  }

  private static Option option(PublicForum.Document document) {
    String id = TicketPrompts.outside(PromptId.DOCUMENT, ShortId.of(document.id()));
    return Option.answer(id, document.title());
  }

  /** Sends the one that a button names; the question that stands open stays open. */
  static void send(TurnInProgress turn) {
    Optional<PublicForum.Document> found =
        ShortId.parse(turn.input().value()).flatMap(id -> find(id, turn));
    if (found.isEmpty()) {
      MenuSteps.sayStale(turn);
      return;
    }
    turn.ask(Prompt.of(found.get().title(), List.of()));
    String name = FileType.PDF.neutralName(1);
    turn.enclose(new Extra.StoredFile(Extra.File.Kind.DOCUMENT, found.get().id(), name));
  }

  private static Optional<PublicForum.Document> find(UUID id, TurnInProgress turn) {
    return turn.facts().forums().stream()
        .flatMap(forum -> forum.documents().stream())
        .filter(document -> document.id().equals(id))
        .findFirst();
  }
}
