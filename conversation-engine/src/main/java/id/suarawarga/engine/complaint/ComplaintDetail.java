package id.suarawarga.engine.complaint;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All of a complaint that officers may read.
 *
 * @param reporter null unless they gave their name to be known, and have not erased it
 * @param reporterErased whether they had their data erased, so that nothing reaches them any more
 */
public record ComplaintDetail(
    ComplaintRow row,
    Words words,
    @Nullable Reporter reporter,
    boolean reporterErased,
    List<Attachment> attachments,
    List<Message> messages,
    List<Event> history) {

  public ComplaintDetail {
    attachments = List.copyOf(attachments);
    messages = List.copyOf(messages);
    history = List.copyOf(history);
  }

  /** What the resident wrote when filing. */
  public record Words(
      String text,
      @Nullable String wantedSolution,
      @Nullable String happenedOn,
      @Nullable String location) {
    @Override
    public String toString() {
      return "Words";
    }
  }

  /** Who reported, as they said it. */
  public record Reporter(@Nullable String name, @Nullable String contact) {
    @Override
    public String toString() {
      return "Reporter";
    }
  }

  /**
   * A file. Its name is never told: it may say who sent it.
   *
   * @param from who sent it
   * @param message the message it came with; null when it came with the complaint
   * @param type as found in the file itself; null until it is stored
   * @param reason why it was refused or lost
   */
  public record Attachment(
      UUID id,
      Party from,
      @Nullable Long message,
      String kind,
      String state,
      @Nullable String reason,
      @Nullable String type,
      @Nullable Long size) {}

  /**
   * A message of the resident or of an officer.
   *
   * @param author username of the officer
   */
  public record Message(long id, Party from, @Nullable String author, String text, Instant at) {
    @Override
    public String toString() {
      return "Message[" + id + ", " + from + "]";
    }
  }

  /**
   * Something that happened.
   *
   * @param who username of the officer
   * @param note in words
   */
  public record Event(
      Instant at,
      EventKind kind,
      @Nullable String from,
      @Nullable String to,
      Party by,
      @Nullable String who,
      @Nullable String note) {
    @Override
    public String toString() {
      return "Event[" + kind + ", " + to + "]";
    }
  }

  @Override
  public String toString() {
    return "ComplaintDetail[" + row + "]";
  }
}
