package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.complaint.ComplaintStatus;
import id.suarawarga.engine.complaint.NoticeKind;
import id.suarawarga.engine.complaint.Ticket;
import id.suarawarga.engine.complaint.TicketFile;
import id.suarawarga.engine.file.RefusedFile;
import id.suarawarga.engine.message.Option;
import id.suarawarga.engine.notice.TicketNotice;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is said about tickets that are filed. */
final class TicketPrompts {

  private TicketPrompts() {}

  static Prompt of(TicketState state, TurnInProgress turn) {
    return switch (state) {
      case ANSWER -> answer(turn);
      case SENT, LEFT -> throw new IllegalStateException(state + " asks nothing");
    };
  }

  private static Prompt answer(TurnInProgress turn) {
    Texts texts = turn.texts();
    boolean empty = turn.ticket().story().isEmpty();
    List<Option> options = new ArrayList<>();
    if (!empty) {
      options.add(Option.answer(inRun(turn, ComplaintChoices.DONE), texts.get("ticket.send")));
    }
    options.add(Option.move(inRun(turn, OptionId.BACK), texts.get("back")));
    String key = empty ? "ticket.answer" : "ticket.more";
    return Prompt.of(texts.get(key, turn.ticket().trackingId()), options);
  }

  private static String inRun(TurnInProgress turn, String value) {
    return new OptionId(turn.run(), PromptId.ANSWER, value).toString();
  }

  /** A button that shows it. */
  static Option toShow(Ticket ticket) {
    return about(PromptId.TICKET, ticket, ticket.trackingId().value());
  }

  /** One line for each. */
  static String lines(List<Ticket> own, TurnInProgress turn) {
    return own.stream()
        .map(ticket -> "• " + ticket.trackingId() + ": " + status(ticket, turn.texts()))
        .collect(Collectors.joining("\n"));
  }

  /** State and dates for whoever has the id; the person's own also says where, and what to do. */
  static Prompt state(Ticket ticket, TurnInProgress turn) {
    Texts texts = turn.texts();
    List<String> lines = new ArrayList<>();
    lines.add(ticket.own() ? head(ticket, turn) : texts.get("ticket.head", id(ticket)));
    lines.add(texts.get("ticket.state", status(ticket, texts)));
    lines.add(texts.get("ticket.filed", day(ticket.filedOn(), turn)));
    if (ticket.status().owesAnswer()) {
      lines.add(texts.get("ticket.due", day(ticket.dueOn(), turn)));
    }
    return Prompt.of(String.join("\n", lines), ticket.own() ? actions(ticket, texts) : List.of());
  }

  /** What an officer or a rule has to say. */
  static Prompt notice(TicketNotice notice, TurnInProgress turn) {
    Texts texts = turn.texts();
    Ticket ticket = notice.ticket();
    List<String> parts = new ArrayList<>();
    parts.add(head(ticket, turn));
    parts.add(said(notice, texts));
    if (notice.kind() == NoticeKind.REPLIED && ticket.status() == ComplaintStatus.REPLIED) {
      parts.add(texts.get("ticket.settled.question"));
    }
    return Prompt.of(String.join("\n\n", parts), actions(ticket, texts))
        .enclosing(notice.files().stream().map(file -> enclosed(file, ticket, texts)).toList());
  }

  private static Prompt.Enclosure enclosed(TicketFile file, Ticket ticket, Texts texts) {
    String caption = texts.get("notice.file", id(ticket), file.name());
    return new Prompt.Enclosure(caption, file.enclosed());
  }

  /** The words of it, without what it is about. */
  static String said(TicketNotice notice, Texts texts) {
    String words = words(notice, texts);
    int files = notice.files().size();
    return files == 0 ? words : words + "\n" + texts.get("notice.files", String.valueOf(files));
  }

  private static String words(TicketNotice notice, Texts texts) {
    String head = "notice." + notice.kind();
    if (notice.body() == null) {
      return texts.get(wordless(notice.kind()));
    }
    return notice.kind() == NoticeKind.FILE_REFUSED
        ? said(RefusedFile.parse(notice.body()), texts)
        : texts.get(head) + "\n" + notice.body();
  }

  /** What says the same where an officer wrote nothing. */
  private static String wordless(NoticeKind kind) {
    String head = "notice." + kind;
    return switch (kind) {
      case CLOSED -> "notice.silent";
      case REPLIED, REJECTED -> head + ".bare";
      case MESSAGE, QUESTION, ARCHIVED, PASSED_ON, FILE_REFUSED -> head;
    };
  }

  private static String said(RefusedFile file, Texts texts) {
    String which = texts.get("notice.FILE_REFUSED", String.valueOf(file.number()));
    return which + "\n" + texts.get("file." + file.fault());
  }

  /** Words are no verdict on the answer. */
  static Prompt settled(Ticket ticket, TurnInProgress turn) {
    Texts texts = turn.texts();
    return Prompt.of(texts.get("ticket.settled.question"), actions(ticket, texts));
  }

  static Prompt rating(Ticket ticket, TurnInProgress turn) {
    Texts texts = turn.texts();
    return Prompt.of(texts.get("ticket.closed", id(ticket)), ratings(ticket, texts));
  }

  static Prompt reopened(Ticket ticket, TurnInProgress turn) {
    Texts texts = turn.texts();
    return Prompt.of(
        texts.get("ticket.reopened", id(ticket)),
        List.of(about(PromptId.REPLY, ticket, texts.get("ticket.reply"))));
  }

  private static List<Option> actions(Ticket ticket, Texts texts) {
    List<Option> options = new ArrayList<>();
    if (ticket.status() == ComplaintStatus.REPLIED) {
      options.add(about(PromptId.SETTLED, ticket, texts.get("ticket.settled")));
      options.add(about(PromptId.NOT_SETTLED, ticket, texts.get("ticket.notSettled")));
    }
    if (!ticket.status().isEnd()) {
      options.add(about(PromptId.REPLY, ticket, texts.get("ticket.reply")));
    }
    return options;
  }

  private static List<Option> ratings(Ticket ticket, Texts texts) {
    return IntStream.rangeClosed(1, 4)
        .mapToObj(
            rating ->
                Option.answer(
                    outside(PromptId.RATING, rating + "_" + ticket.trackingId()),
                    texts.get("ticket.rating." + rating)))
        .toList();
  }

  private static Option about(PromptId prompt, Ticket ticket, String label) {
    return Option.answer(outside(prompt, ticket.trackingId().value()), label);
  }

  /** The id of an option that stands outside any run. */
  static String outside(PromptId prompt, String value) {
    return new OptionId(OptionId.NO_RUN, prompt, value).toString();
  }

  private static String head(Ticket ticket, TurnInProgress turn) {
    String unit = ComplaintPrompts.unitName(ticket.unitCode(), turn);
    return turn.texts().get("ticket.head.own", id(ticket), unit);
  }

  private static String id(Ticket ticket) {
    return ticket.trackingId().value();
  }

  private static String status(Ticket ticket, Texts texts) {
    return texts.get("ticket.status." + ticket.status());
  }

  private static String day(LocalDate day, TurnInProgress turn) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", turn.language().locale()).format(day);
  }
}
