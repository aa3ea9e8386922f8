package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.catalogue.Catalogue;
import id.suarawarga.engine.forum.PublicForum;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * All that a turn may know besides the conversation and the message.
 *
 * @param receivedAt when we received the message
 * @param today the local day of that
 * @param nonce 16 random hexadecimal digits, new for each message: run ids and receipts come from
 *     it
 * @param oncePerDay whether a person may answer about a service only once a day
 * @param forums all but drafts, the next to be held first
 * @param person what this state asks about the person
 */
public record Facts(
    Instant receivedAt,
    LocalDate today,
    String nonce,
    boolean oncePerDay,
    Catalogue catalogue,
    List<PublicForum> forums,
    Person person) {

  public Facts {
    forums = List.copyOf(forums);
    if (!nonce.matches("[0-9a-f]{16}")) {
      throw new IllegalArgumentException("a nonce has 16 hexadecimal digits");
    }
  }

  /** In a city without forums. */
  public Facts(
      Instant receivedAt,
      LocalDate today,
      String nonce,
      boolean oncePerDay,
      Catalogue catalogue,
      Person person) {
    this(receivedAt, today, nonce, oncePerDay, catalogue, List.of(), person);
  }
}
