package id.suarawarga.engine.transcript;

import id.suarawarga.engine.complaint.ComplaintFiled;
import id.suarawarga.engine.complaint.ComplaintStatus;
import id.suarawarga.engine.complaint.NoticeKind;
import id.suarawarga.engine.complaint.OfficerDesk;
import id.suarawarga.engine.complaint.Ticket;
import id.suarawarga.engine.complaint.TicketAnswered;
import id.suarawarga.engine.complaint.TicketFile;
import id.suarawarga.engine.complaint.TicketJudged;
import id.suarawarga.engine.complaint.TicketRated;
import id.suarawarga.engine.feature.Outcome;
import id.suarawarga.engine.file.FileType;
import id.suarawarga.engine.notice.Notice;
import id.suarawarga.engine.notice.TicketNotice;
import id.suarawarga.engine.respondent.RespondentErased;
import id.suarawarga.engine.testing.TestCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tickets of a transcript that needs no database. */
final class EngineTickets {

  private final List<Ticket> tickets = new ArrayList<>();
  private @Nullable Notice notice;

  List<Ticket> newestFirst() {
    return tickets.reversed();
  }

  @Nullable Notice notice() {
    return notice;
  }

  /** What an officer does; returns the notice of it. */
  long handle(NoticeKind kind, String words) {
    ComplaintStatus status = OfficerDesk.statusAfter(kind).orElse(newest().status());
    boolean passedOn = kind == NoticeKind.PASSED_ON;
    change(status, newest().rating(), passedOn ? words : newest().unitCode(), newest().own());
    String body = passedOn ? TestCatalogue.city().unit(words).orElseThrow().name() : words;
    notice = new TicketNotice(1, kind, body.isEmpty() ? null : body, newest(), List.of());
    return 1;
  }

  /** What an officer writes, with a picture and a document; returns the notice of it. */
  long attach(String words) {
    List<TicketFile> files =
        List.of(
            new TicketFile(UUID.randomUUID(), FileType.JPEG, 1_000, 1),
            new TicketFile(UUID.randomUUID(), FileType.PDF, 1_000, 2));
    notice = new TicketNotice(1, NoticeKind.MESSAGE, words, newest(), files);
    return 1;
  }

  Stream<String> store(Outcome outcome) {
    return switch (outcome) {
      case ComplaintFiled filed -> Stream.of(file(filed));
      case TicketAnswered answered -> answer(answered);
      case TicketJudged judged ->
          Stream.of(
              become(judged.settled() ? ComplaintStatus.CLOSED : ComplaintStatus.IN_PROGRESS));
      case TicketRated rated -> {
        change(newest().status(), rated.rating(), newest().unitCode(), newest().own());
        yield Stream.of(Stored.rating(rated.rating()));
      }
      case RespondentErased _ -> {
        tickets.replaceAll(EngineTickets::cut);
        yield Stream.empty();
      }
      default -> Stream.empty();
    };
  }

  private String file(ComplaintFiled filed) {
    String unit = String.valueOf(filed.subject().unitCode());
    tickets.add(
        new Ticket(
            UUID.randomUUID(),
            filed.trackingId(),
            unit,
            ComplaintStatus.RECEIVED,
            filed.filedOn(),
            filed.filedOn().plusDays(14),
            null,
            true));
    return Stored.complaint(
        unit,
        filed.type().name(),
        filed.reporter().identity().name(),
        filed.story().files().size());
  }

  private Stream<String> answer(TicketAnswered answered) {
    String stored = Stored.answer(answered.story().files().size());
    return newest().status() == ComplaintStatus.WAITING_REPORTER
        ? Stream.of(stored, become(ComplaintStatus.IN_PROGRESS))
        : Stream.of(stored);
  }

  private String become(ComplaintStatus status) {
    change(status, newest().rating(), newest().unitCode(), newest().own());
    return Stored.status(status.name());
  }

  private Ticket newest() {
    return tickets.getLast();
  }

  private static Ticket cut(Ticket old) {
    return with(old, old.status(), old.rating(), old.unitCode(), false);
  }

  private void change(ComplaintStatus status, @Nullable Integer rating, String unit, boolean own) {
    tickets.set(tickets.size() - 1, with(newest(), status, rating, unit, own));
  }

  private static Ticket with(
      Ticket old, ComplaintStatus status, @Nullable Integer rating, String unit, boolean own) {
    return new Ticket(
        old.id(), old.trackingId(), unit, status, old.filedOn(), old.dueOn(), rating, own);
  }
}
