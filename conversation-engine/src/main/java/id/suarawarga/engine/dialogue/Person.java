package id.suarawarga.engine.dialogue;

import id.suarawarga.engine.complaint.Ticket;
import id.suarawarga.engine.forum.Deck;
import id.suarawarga.engine.forum.OwnOpinion;
import id.suarawarga.engine.notice.Notice;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a state or message may need to know about the person, loaded before the turn.
 *
 * @param answeredToday codes of services the person may not answer about again today
 * @param tickets the person's own, newest first, and the one that the message names
 * @param opinions the person's own for forums, newest first
 * @param notice what the message says that the person must hear
 * @param deck what they may be asked about opinions of others
 */
public record Person(
    Set<String> answeredToday,
    List<Ticket> tickets,
    List<OwnOpinion> opinions,
    @Nullable Notice notice,
    Deck deck) {

  public static final Person UNKNOWN = new Person(Set.of());

  public Person {
    answeredToday = Set.copyOf(answeredToday);
    tickets = List.copyOf(tickets);
    opinions = List.copyOf(opinions);
  }

  /** Somebody who is asked about no opinion of others. */
  public Person(
      Set<String> answeredToday,
      List<Ticket> tickets,
      List<OwnOpinion> opinions,
      @Nullable Notice notice) {
    this(answeredToday, tickets, opinions, notice, Deck.EMPTY);
  }

  /** Somebody without tickets or opinions, as far as is known. */
  public Person(Set<String> answeredToday) {
    this(answeredToday, List.of(), List.of(), null);
  }
}
