package id.suarawarga.engine.forum;

import java.time.LocalDate;
import java.util.List;

/**
 * The signed minutes of a forum (berita acara).
 *
 * @param problems what was raised
 * @param proposals what was proposed
 * @param notes what was said (notulensi)
 * @param signedBy who signed them, each with their office
 */
public record ForumMinutes(
    LocalDate heldOn,
    String place,
    String problems,
    String proposals,
    String notes,
    List<String> signedBy) {

  public ForumMinutes {
    signedBy = List.copyOf(signedBy);
  }

  /** Without the words and names: this may end up in a log. */
  @Override
  public String toString() {
    return "ForumMinutes[" + heldOn + "]";
  }
}
