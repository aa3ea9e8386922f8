package id.suarawarga.admin.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.suarawarga.admin.account.Caller;
import id.suarawarga.engine.complaint.ComplaintDetail;
import id.suarawarga.engine.complaint.EventKind;
import id.suarawarga.engine.complaint.Party;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All of a complaint that its unit may read. Who filed it is there only where they wanted to be
 * named, for those who handle it; neither the file names nor the channel's ids ever are.
 *
 * @param supervisory whether it suspects a violation, so that it takes an audit
 * @param externalLink where it can be seen in SP4N-LAPOR!
 * @param happenedOn in the resident's words
 * @param reporterErased whether they had their data erased, so that no reply reaches them
 * @param rating 1 to 4, by the resident
 */
record ComplaintView(
    @JsonUnwrapped ComplaintItem item,
    @Nullable String serviceCode,
    boolean supervisory,
    @Nullable String externalLink,
    String text,
    @Nullable String wantedSolution,
    @Nullable String happenedOn,
    @Nullable String location,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Reporter reporter,
    boolean reporterErased,
    List<Attachment> attachments,
    List<Message> messages,
    List<Event> history,
    @Nullable Integer rating) {

  /** Who filed it, as they said it. */
  record Reporter(@Nullable String name, @Nullable String contact) {}

  /**
   * A file.
   *
   * @param from who sent it
   * @param type as found in the file itself
   * @param size in bytes
   */
  record Attachment(
      UUID id,
      Party from,
      String kind,
      String state,
      @Nullable String reason,
      @Nullable String type,
      @Nullable Long size) {

    static Attachment of(ComplaintDetail.Attachment file) {
      return new Attachment(
          file.id(),
          file.from(),
          file.kind(),
          file.state(),
          file.reason(),
          file.type(),
          file.size());
    }
  }

  /**
   * What was written about it.
   *
   * @param author username of the officer
   * @param attachments the ids of the files that came with it
   */
  record Message(
      Party from, @Nullable String author, String text, Instant at, List<UUID> attachments) {

    static Message of(ComplaintDetail.Message message, ComplaintDetail detail) {
      List<UUID> files =
          detail.attachments().stream()
              .filter(file -> Objects.equals(file.message(), message.id()))
              .map(ComplaintDetail.Attachment::id)
              .toList();
      return new Message(message.from(), message.author(), message.text(), message.at(), files);
    }
  }

  /**
   * What happened to it.
   *
   * @param who username of the officer
   */
  record Event(
      Instant at,
      EventKind kind,
      @Nullable String from,
      @Nullable String to,
      Party by,
      @Nullable String who,
      @Nullable String note) {

    static Event of(ComplaintDetail.Event event) {
      return new Event(
          event.at(),
          event.kind(),
          event.from(),
          event.to(),
          event.by(),
          event.who(),
          event.note());
    }
  }

  static ComplaintView of(ComplaintDetail detail, Caller caller, LocalDate today) {
    ComplaintDetail.Reporter reporter =
        caller.role().handlesComplaints() ? detail.reporter() : null;
    return new ComplaintView(
        ComplaintItem.of(detail.row(), today),
        detail.row().serviceCode(),
        detail.row().supervisory(),
        detail.row().externalLink(),
        detail.words().text(),
        detail.words().wantedSolution(),
        detail.words().happenedOn(),
        detail.words().location(),
        reporter == null ? null : new Reporter(reporter.name(), reporter.contact()),
        detail.reporterErased(),
        detail.attachments().stream().map(Attachment::of).toList(),
        detail.messages().stream().map(it -> Message.of(it, detail)).toList(),
        detail.history().stream().map(Event::of).toList(),
        detail.row().rating());
  }

  /** Without what the resident said: this may end up in a log. */
  @Override
  public String toString() {
    return "ComplaintView[" + item.trackingId() + "]";
  }
}
